package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an awareness can be true at all, beside what else is known. */
final class AwarenessCheck {

    private AwarenessCheck() {}

    static List<Refusal> check(Awareness awareness, Optional<Instant> notifiedAt, Timeline timeline, Instant now) {
        List<Refusal> refusals = new ArrayList<>(timeline.conflictsWith(awareness.moment()));
        String written = awareness.moment().canonical();
        if (awareness.at().isAfter(now)) {
            refusals.add(Refusal.of("IN_FUTURE", written, now).at("awareness"));
        }
        // Most often a mistyped year; no duty of art. 33 existed before.
        if (!Rule.GDPR_33_1.inForceAt(awareness.at(), awareness.zone())) {
            refusals.add(Refusal.of("AWARENESS_BEFORE_LAW", written, Rule.GDPR_33_1.inForceFrom()).at("awareness"));
        }
        notifiedAt.filter(awareness.at()::isAfter).ifPresent(notified -> refusals.add(
                Refusal.of("AWARENESS_AFTER_NOTIFICATION", written, notified).at("awareness", "notifiedAt")));
        return refusals;
    }
}
