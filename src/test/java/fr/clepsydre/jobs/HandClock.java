package fr.clepsydre.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves; between two moves it stands, or runs as the machine's does. */
final class HandClock extends Clock {

    private volatile Instant set;
    private volatile long since;
    private final boolean running;

    private HandClock(Instant start, boolean running) {
        this.running = running;
        set(start);
    }

    static HandClock standing(Instant start) {
        return new HandClock(start, false);
    }

    static HandClock running(Instant start) {
        return new HandClock(start, true);
    }

    void set(Instant now) {
        set = now;
        since = System.nanoTime();
    }

    void move(Duration by) {
        set(instant().plus(by));
    }

    @Override
    public Instant instant() {
        return running ? set.plusNanos(System.nanoTime() - since) : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
