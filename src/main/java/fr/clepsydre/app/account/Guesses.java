package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.Optional;

/** Port: slows down whoever tries passwords, wherever one is asked for. */
public interface Guesses {

    /** Until when no password of that login is tried; empty when one may be. */
    Optional<Instant> blockedUntil(String login);

    /** One more was wrong. */
    void failed(String login);

    /** One was right: what failed before is forgotten. */
    void succeeded(String login);
}
