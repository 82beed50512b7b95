package fr.clepsydre.app.account;

import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Asks once more for the password before something that an unattended browser must not do. */
@ApplicationScoped
public class PresentPassword {

    @Inject
    private Accounts accounts;
    @Inject
    private Secrets secrets;
    @Inject
    private Guesses guesses;

    /** PASSWORD_WRONG or TOO_MANY_GUESSES (until when), at {@code current}. */
    Optional<Refusal> check(String login, String typed) {
        Optional<Instant> until = guesses.blockedUntil(login);
        if (until.isPresent()) {
            return Optional.of(Refusal.of("TOO_MANY_GUESSES", until.get()).at("current"));
        }
        if (accounts.passwordHash(login).filter(hash -> secrets.isPassword(typed, hash)).isEmpty()) {
            guesses.failed(login);
            return Optional.of(Refusal.of("PASSWORD_WRONG").at("current"));
        }
        guesses.succeeded(login);
        return Optional.empty();
    }
}
