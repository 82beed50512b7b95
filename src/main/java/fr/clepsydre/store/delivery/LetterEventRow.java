package fr.clepsydre.store.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_event}: what was recorded of one letter, for good. */
@Entity
@Table(name = "letter_event")
@NullUnmarked
class LetterEventRow {

    @Id
    @SequenceGenerator(name = "letter_event_seq", sequenceName = "letter_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_event_seq")
    Long id;
    long runNumber;
    Integer batchOf;
    Integer sequenceOf;
    String kind;
    String reason;
    String remark;
    Instant at;
    Instant recordedAt;
    String author;
    String login;
}
