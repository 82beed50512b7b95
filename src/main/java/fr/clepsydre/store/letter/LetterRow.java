package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter}: written once, and never changed, unless it cannot be printed. */
@Entity
@Table(name = "letter")
@IdClass(LetterRow.Key.class)
@NullUnmarked
class LetterRow {

    @Id
    long runNumber;
    @Id
    int sequenceOf;
    long code;
    long personId;
    int revision;
    String setAside;
    boolean several;

    /** Which letter of which run. */
    record Key(long runNumber, int sequenceOf) implements Serializable {
    }
}
