package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an awareness can be true at all, beside what else is known. */
final class AwarenessCheck {

    private AwarenessCheck() {}

    static List<Refusal> check(Awareness awareness, Optional<Instant> notifiedAt, Timeline timeline, Instant now,
            Rulebook rulebook) {
        List<Refusal> refusals = new ArrayList<>(timeline.conflictsWith(awareness.moment()));
        String written = awareness.moment().canonical();
        if (awareness.at().isAfter(now)) {
            refusals.add(Refusal.of("IN_FUTURE", written, now).at("awareness"));
        }
        // Most often a mistyped year; no duty of art. 33 existed before.
        if (!rulebook.notificationAt(awareness.at(), awareness.zone()).isPresent()) {
            refusals.add(Refusal.of("AWARENESS_BEFORE_LAW", written, rulebook.beginning()).at("awareness"));
        }
        notifiedAt.filter(awareness.at()::isAfter).ifPresent(notified -> refusals.add(
                Refusal.of("AWARENESS_AFTER_NOTIFICATION", written, notified).at("awareness", "notifiedAt")));
        return refusals;
    }
}
