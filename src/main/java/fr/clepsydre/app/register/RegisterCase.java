package fr.clepsydre.app.register;

import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.notification.Answers;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The case of one laboratory as the register tells it.
 *
 * @param own          its answers, where they differ from the incident's
 * @param notification where the duty to notify stands by the case
 * @param countdown    where it stood when the register was read
 * @param lateness     why the notification is late, once somebody has said so
 * @param decisions    at most one of each kind, the last
 * @param filings      versions that were filed, the oldest first; none of what was filed elsewhere
 */
public record RegisterCase(Site site, Progress progress, Counts counts, Answers own, Standing notification,
        Countdown countdown, Optional<String> lateness, List<RegisterDecision> decisions,
        List<RegisterFiling> filings) {

    /**
     * The laboratory.
     *
     * @param zone where it keeps its clock
     */
    public record Site(String finess, String name, String town, ZoneId zone) {
    }

    public RegisterCase {
        decisions = List.copyOf(decisions);
        filings = List.copyOf(filings);
    }

    public Optional<RegisterDecision> decision(RegisterDecision.Kind kind) {
        return decisions.stream().filter(decision -> decision.kind() == kind).findFirst();
    }
}
