package fr.clepsydre.app;

import java.time.Duration;

/** Somebody took more files away in a minute than a person does. The doors say so, and when it goes on. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration pause;

    public TooMany(Duration pause) {
        this.pause = pause;
    }

    /** Until the next minute begins; at least a second. */
    public Duration pause() {
        return pause;
    }
}
