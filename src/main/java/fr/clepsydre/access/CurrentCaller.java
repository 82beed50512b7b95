package fr.clepsydre.access;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.account.FactorPolicy;
import fr.clepsydre.app.account.SecondFactors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
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

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorPolicy policy;

    @Inject
    private HttpServletRequest request;

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
                    .filter(account -> account.state() == Account.State.ACTIVE)
                    .map(account -> account.in(mode(account)));
        }
        return read;
    }

    private Account.Mode mode(Account account) {
        if (policy.isRequired(account.role()) && factors.secret(account.id()).isEmpty()
                && !BrowserSessions.isProven(request)) {
            return Account.Mode.ENROLLING;
        }
        return security.isCallerInRole(Account.Mode.READING.name()) ? Account.Mode.READING : Account.Mode.FULL;
    }

    @Override
    public Optional<UUID> session() {
        return onBehalf == null ? BrowserSessions.of(request) : Optional.empty();
    }

    /** From here on the request acts for that account: a background job for whoever ordered it. */
    public void actFor(Account account) {
        onBehalf = account;
    }
}
