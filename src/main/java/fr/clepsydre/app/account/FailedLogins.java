package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.Optional;

/** Port: how often a login failed, by a key that tells no name. */
public interface FailedLogins {

    /** Request attribute that says, as an Instant, until when this login is refused whatever the password. */
    String REFUSED_UNTIL = "fr.clepsydre.refusedUntil";

    /** Until when that key is blocked; empty when it is not. */
    Optional<Instant> blockedUntil(String key);

    /** Counts one more failure and returns how many there are now. */
    int count(String key, Instant now);

    void block(String key, Instant until);

    void forget(String key);
}
