package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * An instant and the zone in which it was written down.
 *
 * @param at   to the second, the precision in which deadlines are judged
 * @param zone an IANA zone
 */
public record ZonedMoment(Instant at, ZoneId zone) {

    public ZonedMoment {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** For example {@code 2021-02-23T18:30+01:00[Europe/Paris]}. */
    public String canonical() {
        return zoned().toString();
    }

    /** Local date, time and offset. */
    public ZonedDateTime zoned() {
        return at.atZone(zone);
    }

    /**
     * Reads {@link #canonical()}. Refuses with MOMENT_UNREADABLE, or with MOMENT_NONEXISTENT when the
     * local time and the offset do not go together in that zone.
     */
    public static Outcome<ZonedMoment> read(String canonical) {
        ZonedDateTime read;
        try {
            read = ZonedDateTime.parse(canonical, DateTimeFormatter.ISO_ZONED_DATE_TIME);
        } catch (DateTimeException unreadable) {
            return Outcome.refused(Refusal.of("MOMENT_UNREADABLE", canonical));
        }
        if (!Zones.known(read.getZone().getId())) {
            return Outcome.refused(Refusal.of("MOMENT_UNREADABLE", canonical));
        }
        // The parser moves a time from a gap to beyond it; whoever wrote it meant something else.
        boolean moved = !canonical.startsWith(read.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString());
        return moved
                ? Outcome.refused(Refusal.of("MOMENT_NONEXISTENT", canonical))
                : Outcome.accepted(new ZonedMoment(read.toInstant(), read.getZone()));
    }
}
