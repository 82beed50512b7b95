package fr.clepsydre.store.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_handing}: written once, never changed. */
@Entity
@Table(name = "letter_handing")
@NullUnmarked
class LetterHandingRow {

    @Id
    UUID id;
    long runNumber;
    Instant handedAt;
    String carrier;
    String deposit;
    Instant recordedAt;
    String author;
    String login;
}
