package fr.clepsydre.domain.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Until when, by a rule, from its anchor. Saturdays, Sundays and public holidays move nothing of a term in hours:
 * Regulation (EEC, Euratom) 1182/71 art. 3(4) is for periods expressed otherwise than in hours.
 *
 * @param anchor     the instant from which it counts: for art. 33(1) the awareness
 * @param zone       the laboratory's
 * @param rule       the version that the case keeps
 * @param target     the last second that is in time: what is shown, warned about and judged; without a figure the
 *                   operator's goal, else the anchor itself
 * @param outerLimit of a term in hours, end of the last full hour, the hour of the event not being counted (art. 3(1),
 *                   3(2)(a)): information only, never used to judge; else the target
 */
public record Deadline(Instant anchor, ZoneId zone, Rule rule, Instant target, Instant outerLimit) {

    /** What to tell whoever organises the cover. */
    public enum Warning {
        /** The clock goes forward or back in between: the target stands at another time of day. */
        CLOCK_CHANGE,
        /** The target falls between 20:00 and 07:00, in the laboratory's zone. */
        NIGHT,
        SATURDAY,
        SUNDAY,
        /** The target falls on a public holiday of the territory. */
        HOLIDAY
    }

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /**
     * The deadline that follows from an anchor.
     *
     * @param holidays of the laboratory's territory; they count only for terms in days or months
     */
    public static Deadline of(ZonedMoment anchor, Rule rule, Holidays holidays) {
        Instant target = rule.term().end(anchor, holidays)
                .or(() -> rule.goal().flatMap(goal -> goal.end(anchor, holidays)))
                .orElse(anchor.at());
        Instant outerLimit = rule.term() instanceof Term.Hours term ? outerLimit(anchor, term) : target;
        return new Deadline(anchor.at(), anchor.zone(), rule, target, outerLimit);
    }

    private static Instant outerLimit(ZonedMoment anchor, Term.Hours term) {
        // The hour of the wall clock, not of UTC: zones of half an hour exist (the Marquesas).
        ZoneOffset offset = anchor.zone().getRules().getOffset(anchor.at());
        Instant hour = anchor.at().atOffset(offset).truncatedTo(ChronoUnit.HOURS).toInstant();
        return hour.plus(Duration.ofHours(1)).plus(Duration.ofHours(term.hours()));
    }

    /** In time to the second: the target itself still is. */
    public boolean isMetAt(Instant done) {
        return !Countdown.isLate(target, done);
    }

    /** The changes of the clock between anchor and target, which put the target at another time of day. */
    public List<ZoneOffsetTransition> clockChanges() {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(anchor);
        while (next != null && !next.getInstant().isAfter(target)) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    /** The holiday on which the target falls, in the laboratory's zone. */
    public Optional<Holidays.Holiday> holiday(Holidays holidays) {
        return holidays.on(target.atZone(zone).toLocalDate());
    }

    /** What to organise cover for; {@code holidays} are those of the laboratory's territory. */
    public Set<Warning> warnings(Holidays holidays) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        ZonedDateTime end = target.atZone(zone);
        if (!end.getOffset().equals(zone.getRules().getOffset(anchor))) {
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
        if (holiday(holidays).isPresent()) {
            warnings.add(Warning.HOLIDAY);
        }
        return Collections.unmodifiableSet(warnings);
    }
}
