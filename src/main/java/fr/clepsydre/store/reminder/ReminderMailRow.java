package fr.clepsydre.store.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One e-mail to one person. */
@Entity
@Table(name = "reminder_mail")
@NullUnmarked
class ReminderMailRow {

    static final String WAITING = "WAITING";
    static final String SENT = "SENT";
    static final String DROPPED = "DROPPED";

    @Id
    UUID id;

    UUID accountId;
    String state;
    int edition;
    Instant createdAt;
    int attempts;
    Instant nextTryAt;
    UUID claim;
    Instant claimedUntil;
    String failure;
    Instant failedAt;
    Instant sentAt;
}
