package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * A date and a time as read off a wall clock in a zone: not yet an instant.
 *
 * @param local to the second
 * @param zone  an IANA zone
 */
public record LocalMoment(LocalDateTime local, ZoneId zone) {

    /**
     * Reads a moment as people write it: {@code 2021-02-23T18:30}, {@code 2021-02-23 18:30:05},
     * {@code 23/02/2021 18:30}, {@code 23/02/2021 à 18h30}, {@code 23.02.2021 18 h}.
     * Refuses with MOMENT_UNREADABLE, MOMENT_OUT_OF_RANGE (years 1900 to 2200) or ZONE_UNKNOWN.
     */
    public static Outcome<LocalMoment> parse(String text, String zone) {
        if (!Zones.known(zone)) {
            return Outcome.refused(Refusal.of("ZONE_UNKNOWN", zone).at("zone"));
        }
        return WrittenTime.read(text)
                .map(local -> inRange(local, ZoneId.of(zone)))
                .orElseGet(() -> Outcome.refused(Refusal.of("MOMENT_UNREADABLE", text).at("at")));
    }

    private static Outcome<LocalMoment> inRange(LocalDateTime local, ZoneId zone) {
        if (local.getYear() < 1900 || local.getYear() > 2200) {
            return Outcome.refused(Refusal.of("MOMENT_OUT_OF_RANGE", local, 1900, 2200).at("at"));
        }
        return Outcome.accepted(new LocalMoment(local, zone));
    }

    /** What this local time is in its zone; {@code fold} is heeded only where the time comes twice. */
    public Moment resolve(Fold fold) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            return new Moment.Nonexistent(gap.getDateTimeBefore(), gap.getDateTimeAfter());
        }
        Instant earlier = local.toInstant(offsets.get(0));
        if (offsets.size() == 1) {
            return new Moment.Resolved(earlier);
        }
        Instant later = local.toInstant(offsets.get(1));
        return switch (fold) {
            case UNSPECIFIED -> new Moment.Ambiguous(earlier, later);
            case EARLIER -> new Moment.Resolved(earlier);
            case LATER -> new Moment.Resolved(later);
        };
    }

    /**
     * The same as an outcome. Refuses with MOMENT_NONEXISTENT (local time, zone, start and end of the
     * gap) or MOMENT_AMBIGUOUS (local time, zone, the earlier and the later one with their offsets).
     */
    public Outcome<ZonedMoment> settle(Fold fold) {
        Moment moment = resolve(fold);
        if (moment instanceof Moment.Nonexistent gap) {
            return Outcome.refused(Refusal.of("MOMENT_NONEXISTENT", local, zone, gap.from(), gap.to()).at("at"));
        }
        if (moment instanceof Moment.Ambiguous twice) {
            return Outcome.refused(Refusal.of("MOMENT_AMBIGUOUS", local, zone, offset(twice.earlier()),
                    offset(twice.later())).at("at", "fold"));
        }
        return Outcome.accepted(new ZonedMoment(((Moment.Resolved) moment).at(), zone));
    }

    private String offset(Instant at) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }
}
