package fr.clepsydre.store.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** When the reminders were last looked after: one row. */
@Entity
@Table(name = "reminder_look")
@NullUnmarked
class LookRow {

    static final int ONE = 1;

    @Id
    int id;

    Instant lookedAt;
}
