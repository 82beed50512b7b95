package fr.clepsydre.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down whoever tries addresses of calendars. Counts wrong ones only: behind a proxy everybody comes from one
 * place, and a stranger who guesses must not cut the others off from their deadlines. Guessing 256 bits is hopeless
 * anyhow; what is spared is the server. In memory: each server of several counts for itself.
 */
@ApplicationScoped
public class WrongAddresses {

    static final Duration PAUSE = Duration.ofMinutes(1);
    static final int FREE = 30;
    private static final int MOST_PLACES = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    /** Counts one more from there, and says whether it was too many within this minute. */
    synchronized boolean tooMany(String place) {
        long now = clock.instant().getEpochSecond() / PAUSE.toSeconds();
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        if (counts.size() >= MOST_PLACES && !counts.containsKey(place)) {
            return true;
        }
        return counts.merge(place, 1, Integer::sum) > FREE;
    }
}
