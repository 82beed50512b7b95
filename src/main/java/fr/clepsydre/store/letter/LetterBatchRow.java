package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_batch}. */
@Entity
@Table(name = "letter_batch")
@IdClass(LetterBatchRow.Key.class)
@NullUnmarked
class LetterBatchRow {

    @Id
    UUID runId;
    @Id
    int numberOf;
    int letters;
    int pages;
    String sha256;
    byte[] sealed;

    /** Which file of which run. */
    record Key(UUID runId, int numberOf) implements Serializable {
    }
}
