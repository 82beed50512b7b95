package fr.clepsydre.domain.notification.version;

import java.time.Instant;

/** Whether a case still says what a version of it says. */
public sealed interface Freshness {

    /** It does. */
    record Fresh() implements Freshness {
    }

    /**
     * It does not: whatever was vouched for is no longer what stands there.
     *
     * @param since when it first said something else
     */
    record Stale(Instant since) implements Freshness {
    }

    Freshness FRESH = new Fresh();

    static Freshness staleSince(Instant since) {
        return new Stale(since);
    }
}
