package fr.clepsydre.app.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that has not been sent.
 *
 * @param edition  counts up when something is added after an attempt
 * @param attempts so far; an attempt whose end nobody recorded counts
 * @param claim    of whoever is sending it, or was killed over it
 */
public record WaitingMail(UUID id, UUID account, int edition, int attempts, Instant nextTry, Optional<Claim> claim) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Longer than any mail takes: the timeouts of the connection are far below. */
    static final Duration HELD = Duration.ofMinutes(10);

    /** Who holds it and until when. */
    public record Claim(UUID by, Instant until) {
    }

    /** 1, 2, 4, … minutes, one hour at most; it is never given up while there is something to be said. */
    public static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(10, Math.max(0, attempts - 1)));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Whether it is to be tried now. A time further ahead than any pause was written by a clock that was wrong. */
    boolean isDue(Instant now) {
        if (claim.isPresent()) {
            return isPast(claim.get().until(), HELD, now);
        }
        return attempts == 0 || isPast(nextTry, pause(attempts), now);
    }

    private static boolean isPast(Instant until, Duration pause, Instant now) {
        return !until.isAfter(now) || until.isAfter(now.plus(pause));
    }

    /** The same at each attempt of the same edition. */
    String messageId() {
        return id + "." + edition;
    }
}
