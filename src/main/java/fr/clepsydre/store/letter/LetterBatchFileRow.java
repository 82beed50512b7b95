package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_batch_file}: written once, with its batch. */
@Entity
@Table(name = "letter_batch_file")
@IdClass(LetterBatchRow.Key.class)
@NullUnmarked
class LetterBatchFileRow {

    @Id
    long runNumber;
    @Id
    int numberOf;
    byte[] sealed;
    byte[] places;
}
