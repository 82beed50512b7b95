package fr.clepsydre.access;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.account.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account behind the request, read anew for each one: a disabled account is out at its next click, whatever its
 * session says.
 */
@RequestScoped
public class CurrentCaller implements Caller {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    private @Nullable Account onBehalf;
    private @Nullable Optional<Account> read;

    @Override
    public Optional<Account> account() {
        if (onBehalf != null) {
            return Optional.of(onBehalf);
        }
        if (read == null) {
            read = Optional.ofNullable(security.getCallerPrincipal())
                    .map(Principal::getName)
                    .flatMap(accounts::byLogin)
                    .filter(account -> account.state() == Account.State.ACTIVE);
        }
        return read;
    }

    /** From here on the request acts for that account: a background job for whoever ordered it. */
    public void actFor(Account account) {
        onBehalf = account;
    }
}
