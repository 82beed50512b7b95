package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody with the console at hand becomes the first administrator. The only thing that is done without an account:
 * it works while there is none, with the secret that this start printed, and once.
 */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    private Optional<String> hash = Optional.empty();

    /** A new secret, which replaces the one before; empty when there is an account already. */
    @Transactional
    public synchronized Optional<String> issue() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String secret = secrets.freshToken();
        hash = Optional.of(secrets.hashOfToken(secret));
        return Optional.of(secret);
    }

    /** Whether that secret is good now. */
    @Transactional
    public synchronized boolean admits(String secret) {
        return hash.isPresent() && hash.get().equals(secrets.hashOfToken(secret)) && accounts.isEmpty();
    }

    /** Refuses with LINK_USED, LOGIN_FORMAT, NAME_MISSING, TOO_LONG, CONTROL_CHARACTER and as {@link NewPassword#check} does. */
    @Transactional
    public synchronized Outcome<Account> create(String secret, String login, String name, String password) {
        if (!admits(secret)) {
            return Outcome.refused(Refusal.of("LINK_USED"));
        }
        Identity identity = new Identity(login, name);
        List<Refusal> refusals = new ArrayList<>(identity.check());
        NewPassword.check(password, identity.login(), secrets).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Account account = new Account(UUID.randomUUID(), identity.login(), identity.name(),
                Role.ADMINISTRATOR, Set.of(), "fr", Account.State.ACTIVE);
        accounts.add(account, secrets.hashOfPassword(password), clock.instant());
        hash = Optional.empty();
        return Outcome.accepted(account);
    }
}
