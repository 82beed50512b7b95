package fr.clepsydre.store.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One reminder to one person; its point is an ISO-8601 duration from the deadline. */
@Entity
@Table(name = "reminder")
@NullUnmarked
class ReminderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_seq")
    @SequenceGenerator(name = "reminder_seq", sequenceName = "reminder_seq", allocationSize = 200)
    Long id;

    UUID obligationId;
    UUID accountId;
    Instant targetAt;
    String point;
    @Column(name = "round_of")
    int round;
    Instant dueAt;
    Instant raisedAt;
    UUID mailId;
    Instant seenAt;
    Instant endedAt;
    String endedWhy;
}
