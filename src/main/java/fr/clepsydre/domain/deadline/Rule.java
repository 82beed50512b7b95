package fr.clepsydre.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long a controller has from its awareness. Dated: a case keeps the rule in force at its awareness.
 *
 * @param key         stable name
 * @param hours       at least 1
 * @param source      the article of law
 * @param inForceFrom first day, included
 * @param inForceTo   last day, included; empty while it has none
 */
public record Rule(String key, int hours, String source, LocalDate inForceFrom, Optional<LocalDate> inForceTo) {

    /** 72 hours to the supervisory authority; the Regulation applies from 25 May 2018 (art. 99(2)). */
    public static final Rule GDPR_33_1 =
            new Rule("GDPR_33_1", 72, "GDPR art. 33(1)", LocalDate.of(2018, 5, 25), Optional.empty());

    public Rule {
        if (hours < 1) {
            throw new IllegalArgumentException("a rule needs at least one hour");
        }
    }

    /** Whether it was in force at this instant, by the calendar of this zone. */
    public boolean inForceAt(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return !day.isBefore(inForceFrom) && inForceTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
