package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.Optional;

/** Counts, and blocks when a test says so. */
final class CountedGuesses implements Guesses {

    int wrong;
    Optional<Instant> blocked = Optional.empty();

    @Override
    public Optional<Instant> blockedUntil(String login) {
        return blocked;
    }

    @Override
    public void failed(String login) {
        wrong++;
    }

    @Override
    public void succeeded(String login) {
        wrong = 0;
    }
}
