package fr.clepsydre.access;

import fr.clepsydre.app.account.FailedLogins;
import fr.clepsydre.app.account.Guesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Slows down guessing. The key is login and client address together, so that a stranger who guesses cannot lock the
 * owner out from elsewhere. Five failures are free, then each doubles the wait from 30 seconds up to 15 minutes.
 */
@ApplicationScoped
public class Throttle implements Guesses {

    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject
    private FailedLogins failures;

    @Inject
    private Clock clock;

    @Inject
    private TrustedProxies proxies;

    @Inject
    private HttpServletRequest request;

    /** Also said to the page, which cannot tell it from a wrong password otherwise. */
    @Override
    public Optional<Instant> blockedUntil(String login) {
        Optional<Instant> until = failures.blockedUntil(key(login)).filter(end -> end.isAfter(clock.instant()));
        until.ifPresent(end -> request.setAttribute(FailedLogins.REFUSED_UNTIL, end));
        return until;
    }

    @Override
    public void failed(String login) {
        int count = failures.count(key(login), clock.instant());
        if (count >= FREE) {
            failures.block(key(login), clock.instant().plus(pause(count)));
        }
    }

    @Override
    public void succeeded(String login) {
        failures.forget(key(login));
    }

    static Duration pause(int count) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(10, count - FREE));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private String key(String login) {
        return Tokens.hash(login.toLowerCase(Locale.ROOT) + '|' + ClientAddress.of(request.getRemoteAddr(),
                request.getHeader("X-Forwarded-For"), proxies.addresses()));
    }
}
