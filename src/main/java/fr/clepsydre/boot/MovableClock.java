package fr.clepsydre.boot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system clock, moved by {@code -Dclepsydre.clock.shift} (an ISO-8601 duration, read at each look) in demo mode
 * only: this is how tests let three days pass.
 */
public class MovableClock extends Clock {

    private final Clock clock;

    /** For the container's proxy only. */
    protected MovableClock() {
        this(Clock.systemUTC());
    }

    MovableClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        String shift = System.getProperty("clepsydre.clock.shift", "");
        return shift.isEmpty() || !Settings.demo() ? clock.instant() : clock.instant().plus(Duration.parse(shift));
    }
}
