package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.deadline.ReminderPlan;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What reminders need to know of one obligation.
 *
 * @param anchor    when it began to run; empty before that
 * @param target    its deadline; empty when it has none (yet)
 * @param known     when that deadline came to be known to Clepsydre
 * @param explained when somebody said why it is late
 */
public record Watched(UUID id, String finess, Standing.State state, Rule.Figure figure, Optional<Instant> anchor,
        Optional<Instant> target, Instant known, Optional<Instant> explained) {

    /** What people are to be reminded of; empty when it asks for nothing. */
    Optional<ReminderPlan.Matter> matter() {
        return target.filter(when -> state == Standing.State.OPEN)
                .map(when -> new ReminderPlan.Matter(anchor.orElse(when), when, explained));
    }

    /** Its points: what is owed at once cannot be reminded of beforehand. */
    ReminderPlan points(ReminderPlan plan) {
        return figure == Rule.Figure.NONE ? new ReminderPlan(List.of(), plan.overdueEvery()) : plan;
    }
}
