package fr.clepsydre.domain.notification.version;

import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a version may be recorded as filed: what the law, the clock and the four eyes ask. */
public final class FilingCheck {

    /**
     * What stands beside a filing.
     *
     * @param now       the present
     * @param aware     when the laboratory became aware; empty as long as that is not declared
     * @param target    until when it was to be notified; empty likewise
     * @param freshness whether the case still says what the version says
     * @param reasons   why it is late, in the version or beside it; blank when nobody has said so
     */
    public record Clock(Instant now, Optional<Instant> aware, Optional<Instant> target, Freshness freshness,
            String reasons) {
    }

    private FilingCheck() {
    }

    /**
     * What is against it: SIGN_OFF_MISSING; FILED_BEFORE_SIGN_OFF (filed, signed off), compared by the minute, in which
     * receipts are dated; SIGN_OFF_VOID (since) when the case had changed by then; AWARENESS_MISSING;
     * FILED_BEFORE_AWARENESS; IN_FUTURE; FILING_NUMBER_MISSING, TOO_LONG, CONTROL_CHARACTER;
     * LATENESS_REASON_MISSING (art. 33(1): a late notification says why).
     */
    public static List<Refusal> of(Version version, Filing filing, Clock clock) {
        List<Refusal> refusals = new ArrayList<>(vouched(version, filing, clock));
        Instant at = filing.at().at();
        if (at.isAfter(clock.now())) {
            refusals.add(Refusal.of("IN_FUTURE", at, clock.now()).at("at"));
        }
        if (clock.aware().isEmpty()) {
            refusals.add(Refusal.of("AWARENESS_MISSING", "NOTIFIED").at("awareness"));
        }
        clock.aware().filter(at::isBefore).ifPresent(aware ->
                refusals.add(Refusal.of("NOTIFIED_BEFORE_AWARENESS", at, aware).at("at", "awareness")));
        refusals.addAll(number(filing.number()));
        if (clock.target().filter(at::isAfter).isPresent() && clock.reasons().isBlank()) {
            refusals.add(Refusal.of("LATENESS_REASON_MISSING", clock.target().get()).at("reason"));
        }
        return refusals;
    }

    private static List<Refusal> vouched(Version version, Filing filing, Clock clock) {
        if (version.signOff().isEmpty()) {
            return List.of(Refusal.of("SIGN_OFF_MISSING", version.number()));
        }
        Instant at = filing.at().at();
        Instant signed = version.signOff().get().at();
        if (at.truncatedTo(ChronoUnit.MINUTES).isBefore(signed.truncatedTo(ChronoUnit.MINUTES))) {
            return List.of(Refusal.of("FILED_BEFORE_SIGN_OFF", at, signed).at("at"));
        }
        // What was handed in before somebody changed the case was vouched for when it was handed in.
        return clock.freshness() instanceof Freshness.Stale stale && !at.isBefore(stale.since())
                ? List.of(Refusal.of("SIGN_OFF_VOID", version.number(), stale.since()))
                : List.of();
    }

    private static List<Refusal> number(String number) {
        if (number.isBlank()) {
            return List.of(Refusal.of("FILING_NUMBER_MISSING").at("number"));
        }
        if (number.length() > Filing.LONGEST_NUMBER) {
            return List.of(Refusal.of("TOO_LONG", Filing.LONGEST_NUMBER, number.length()).at("number"));
        }
        return number.chars().anyMatch(Character::isISOControl)
                ? List.of(Refusal.of("CONTROL_CHARACTER").at("number"))
                : List.of();
    }
}
