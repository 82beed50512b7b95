package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
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
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_run")
    @SequenceGenerator(name = "letter_run", sequenceName = "letter_run_seq", allocationSize = 1)
    Long numberOf;
    UUID id;
    UUID involvementId;
    String kind;
    String language;
    LocalDate dated;
    int lettersInBatch;
    String options;
    String state;
    long total;
    long leftOut;
    long longLetters;
    String setAside;
    String proof;
    String failure;
    String failureArgs;
    Instant createdAt;
    String createdBy;
    String createdLogin;
    String verdict;
    Instant decidedAt;
    String decidedBy;
    String decidedLogin;
    String remark;
    Instant frozenAt;
    Instant startedAt;
    Instant endedAt;
    String claimedBy;
    Instant claimedUntil;
    byte[] sealed;
}
