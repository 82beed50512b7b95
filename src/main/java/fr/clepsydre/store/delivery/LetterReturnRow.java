package fr.clepsydre.store.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_return}: a letter that lies here again. */
@Entity
@Table(name = "letter_return")
@IdClass(LetterReturnRow.Key.class)
@NullUnmarked
class LetterReturnRow {

    @Id
    long runNumber;
    @Id
    int sequenceOf;
    String reason;
    LocalDate returnedOn;
    Instant recordedAt;
    String author;
    String login;

    /** Which letter of which run. */
    record Key(long runNumber, int sequenceOf) implements Serializable {
    }
}
