package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_run}. */
@Entity
@Table(name = "letter_run")
@NullUnmarked
class LetterRunRow {

    @Id
    UUID id;
    UUID involvementId;
    String state;
    String language;
    LocalDate dated;
    int lettersInBatch;
    long processed;
    long total;
    long letters;
    int batches;
    String failure;
    String failureArgs;
    Instant createdAt;
    String createdBy;
    String createdLogin;
    Instant startedAt;
    Instant endedAt;
    byte[] sealed;
}
