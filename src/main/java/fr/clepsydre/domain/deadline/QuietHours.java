package fr.clepsydre.domain.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours of the day at which nobody is written to about what can wait. They never delay a legal deadline, nor
 * anything that would fall due before they end.
 *
 * @param from begins at that hour of the clock on the wall
 * @param to   ends before that hour, the next day when it is earlier than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours that begin when they end");
        }
    }

    /** When the quiet that now reigns in that zone ends; empty when it is not quiet there. */
    public Optional<Instant> until(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        boolean overnight = to.isBefore(from);
        boolean quiet = overnight ? begun || !over : begun && !over;
        return quiet
                ? Optional.of(local.toLocalDate().plusDays(overnight && begun ? 1 : 0).atTime(to).atZone(zone).toInstant())
                : Optional.empty();
    }

    /** Whether a message about that deadline waits now. It is not about a legal one, which never waits. */
    public boolean hold(Instant target, Instant now, ZoneId zone) {
        Optional<Instant> end = until(now, zone);
        boolean passesMeanwhile = end.isPresent() && !target.isBefore(now) && !target.isAfter(end.get());
        return end.isPresent() && !passesMeanwhile;
    }
}
