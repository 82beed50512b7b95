package fr.clepsydre.domain.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Until when, by a rule, from an awareness. Saturdays, Sundays and public holidays count and move nothing:
 * Regulation (EEC, Euratom) 1182/71 art. 3(4) is for periods expressed otherwise than in hours.
 *
 * @param aware      the instant of awareness
 * @param zone       the laboratory's
 * @param rule       the rule in force at that instant
 * @param target     awareness plus the rule's hours of elapsed time: what is shown, warned about and judged
 * @param outerLimit end of the last full hour, the hour of awareness not being counted (Regulation 1182/71
 *                   art. 3(1), 3(2)(a)); information only, never used to judge
 */
public record Deadline(Instant aware, ZoneId zone, Rule rule, Instant target, Instant outerLimit) {

    /** What to tell whoever organises the cover. */
    public enum Warning {
        /** The clock goes forward or back in between: the target stands at another time of day. */
        CLOCK_CHANGE,
        /** The target falls between 20:00 and 07:00, in the laboratory's zone. */
        NIGHT,
        SATURDAY,
        SUNDAY
    }

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** The deadline of an instant of awareness. */
    public static Deadline of(ZonedMoment aware, Rule rule) {
        Duration allowed = Duration.ofHours(rule.hours());
        // The hour of the wall clock, not of UTC: zones of half an hour exist (the Marquesas).
        ZoneOffset offset = aware.zone().getRules().getOffset(aware.at());
        Instant hour = aware.at().atOffset(offset).truncatedTo(ChronoUnit.HOURS).toInstant();
        Instant outerLimit = hour.plus(Duration.ofHours(1)).plus(allowed);
        return new Deadline(aware.at(), aware.zone(), rule, aware.at().plus(allowed), outerLimit);
    }

    /** In time to the second: the target itself still is. */
    public boolean isMetAt(Instant notified) {
        return !notified.truncatedTo(ChronoUnit.SECONDS).isAfter(target);
    }

    public Set<Warning> warnings() {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        ZonedDateTime end = target.atZone(zone);
        if (!end.getOffset().equals(zone.getRules().getOffset(aware))) {
            warnings.add(Warning.CLOCK_CHANGE);
        }
        LocalTime time = end.toLocalTime();
        if (time.isBefore(MORNING) || !time.isBefore(EVENING)) {
            warnings.add(Warning.NIGHT);
        }
        if (end.getDayOfWeek() == DayOfWeek.SATURDAY) {
            warnings.add(Warning.SATURDAY);
        }
        if (end.getDayOfWeek() == DayOfWeek.SUNDAY) {
            warnings.add(Warning.SUNDAY);
        }
        return Collections.unmodifiableSet(warnings);
    }
}
