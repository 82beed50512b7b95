package fr.clepsydre.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many files an account takes away in a minute, at each server: a stolen session or token does not empty the house at
 * once, and the trail shows the attempt.
 */
@ApplicationScoped
public class TakingRate {

    @Inject
    private TakingLimit limit;
    @Inject
    private Clock clock;

    /** One entry an account that took something. */
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

    private record Minute(Instant begin, int taken) {
    }

    /** Counts one more. Throws {@link TooMany} beyond what is allowed. */
    public void take(String login) {
        Instant now = clock.instant();
        Instant begin = now.truncatedTo(ChronoUnit.MINUTES);
        Minute counted = minutes.merge(login, new Minute(begin, 1), (before, one) ->
                before.begin().equals(begin) ? new Minute(begin, before.taken() + 1) : one);
        if (counted.taken() > limit.aMinute()) {
            throw new TooMany(Duration.between(now, begin.plus(1, ChronoUnit.MINUTES)).plusSeconds(1));
        }
    }
}
