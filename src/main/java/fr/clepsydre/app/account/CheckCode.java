package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks the second factor of somebody whose password was right: a code of their device, or one of those for its loss. */
@ApplicationScoped
public class CheckCode {

    @Inject
    private SecondFactors factors;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Secrets secrets;
    @Inject
    private Clock clock;

    public boolean isNeeded(Account account) {
        return factors.secret(account.id()).isPresent();
    }

    /** Whether the code is right; each is right once. */
    @Transactional
    public boolean admits(Account account, String typed) {
        Optional<byte[]> secret = factors.secret(account.id());
        String code = plain(typed);
        if (secret.isEmpty()) {
            return false;
        }
        OptionalLong step = codes.step(secret.get(), code, clock.instant());
        return step.isPresent()
                ? factors.useStep(account.id(), step.getAsLong())
                : factors.useCode(account.id(), secrets.hashOfToken(code));
    }

    /** As it is stored: people type them in groups and in any case. */
    static String plain(String typed) {
        return typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
