package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.ReminderPlan;
import java.time.Duration;
import java.util.Optional;

/**
 * When reminders come, as the operator has set it.
 *
 * @param quiet when no mail is sent about what can wait; empty for never
 * @param look  how often the jobs look
 */
public record ReminderTimes(ReminderPlan plan, Optional<QuietHours> quiet, Duration look) {
}
