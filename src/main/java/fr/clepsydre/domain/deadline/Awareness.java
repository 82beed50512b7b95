package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decision that a laboratory had "a reasonable degree of certainty" of the breach (EDPB 9/2022 §31).
 * It starts the clock of GDPR art. 33(1), so it keeps its reason, its author and its evidence.
 *
 * @param at         the instant, to the second
 * @param zone       where the laboratory keeps its clock
 * @param reason     why this instant, not blank, at most 2000 characters
 * @param declaredBy the account that declared it
 * @param evidence   what proves it, at most 2000 characters
 */
public record Awareness(Instant at, ZoneId zone, String reason, String declaredBy, Optional<String> evidence) {

    /** Longest reason and longest evidence note, in characters. */
    public static final int LONGEST_TEXT = 2000;

    public Awareness {
        at = new ZonedMoment(at, zone).at();
        if (reason.isBlank() || declaredBy.isBlank()) {
            throw new IllegalArgumentException("an awareness needs a reason and an author");
        }
    }

    /**
     * What a person declares. Refuses with REASON_MISSING, REASON_TOO_LONG or EVIDENCE_TOO_LONG.
     *
     * @param evidence blank when there is none
     */
    public static Outcome<Awareness> declared(ZonedMoment moment, String reason, String by, String evidence) {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_MISSING").at("reason"));
        }
        if (reason.length() > LONGEST_TEXT) {
            refusals.add(Refusal.of("REASON_TOO_LONG", LONGEST_TEXT, reason.length()).at("reason"));
        }
        if (evidence.length() > LONGEST_TEXT) {
            refusals.add(Refusal.of("EVIDENCE_TOO_LONG", LONGEST_TEXT, evidence.length()).at("evidence"));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Optional<String> note = Optional.of(evidence.strip()).filter(text -> !text.isEmpty());
        return Outcome.accepted(new Awareness(moment.at(), moment.zone(), reason.strip(), by, note));
    }

    /** The instant and its zone. */
    public ZonedMoment moment() {
        return new ZonedMoment(at, zone);
    }
}
