package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_batch}. */
@Entity
@Table(name = "letter_batch")
@IdClass(LetterBatchRow.Key.class)
@NullUnmarked
class LetterBatchRow {

    @Id
    long runNumber;
    @Id
    int numberOf;
    int firstSeq;
    int lastSeq;
    String claimedBy;
    Instant claimedUntil;
    Instant printedAt;
    Integer letters;
    Integer pages;
    String sha256;
    String setAside;
    UUID handingId;

    /** Which file of which run. */
    record Key(long runNumber, int numberOf) implements Serializable {
    }
}
