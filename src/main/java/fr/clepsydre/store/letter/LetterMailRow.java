package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_mail}. */
@Entity
@Table(name = "letter_mail")
@IdClass(LetterMailRow.Key.class)
@NullUnmarked
class LetterMailRow {

    @Id
    long runNumber;
    @Id
    int sequenceOf;
    String state;
    String failure;
    Instant at;

    /** Which letter of which run. */
    record Key(long runNumber, int sequenceOf) implements Serializable {
    }
}
