package fr.clepsydre.domain.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * One moment at which people are reminded of a deadline.
 *
 * @param offset from the deadline: negative before it, zero at it, positive once it has passed
 * @param at     the moment itself
 */
public record ReminderPoint(Duration offset, Instant at) {

    /** The point that lies so far from that deadline. */
    static ReminderPoint of(Instant target, Duration offset) {
        return new ReminderPoint(offset, target.plus(offset));
    }

    /** Whether the deadline had passed by then. */
    public boolean isOverdue() {
        return offset.compareTo(Duration.ZERO) > 0;
    }
}
