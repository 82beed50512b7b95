package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.deadline.ReminderPoint;
import java.time.Instant;
import java.util.UUID;

/**
 * One reminder for one person. There is never a second one with the same values.
 *
 * @param target the deadline that it speaks of
 * @param round  from 0; the same point comes once more only when the one before was withdrawn
 */
public record Reminder(UUID obligation, UUID account, Instant target, ReminderPoint point, int round) {

    /** Whether they speak to the same person of the same moment, in whichever round. */
    boolean isOfSamePoint(Reminder other) {
        return obligation.equals(other.obligation) && account.equals(other.account) && target.equals(other.target)
                && point.equals(other.point);
    }
}
