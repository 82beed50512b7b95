package fr.clepsydre.access;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.account.CheckCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Checks a password (throttled, by its salted slow hash) or a token, and answers the same way to every failure. */
@ApplicationScoped
public class KnownPeople implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Inject
    private Throttle throttle;

    @Inject
    private Passwords passwords;

    @Inject
    private CheckCode codes;

    @Inject
    private Clock clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof BearerCredential bearer) {
            return result(accounts.byTokenHash(Tokens.hash(bearer.token()), clock.instant()));
        }
        if (credential instanceof ProvenCredential proven) {
            return result(accounts.byLogin(proven.login()));
        }
        if (credential instanceof CodeCredential typed) {
            return result(byCode(typed));
        }
        return credential instanceof UsernamePasswordCredential typed
                ? result(byPassword(typed.getCaller(), typed.getPasswordAsString().toCharArray()))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private Optional<Account> byPassword(String login, char[] password) {
        if (throttle.blockedUntil(login).isPresent()) {
            return Optional.empty();
        }
        // An unknown login costs the same time as a known one: the answer must not tell which logins exist.
        boolean right = passwords.matches(password, accounts.passwordHash(login));
        if (!right) {
            throttle.failed(login);
            return Optional.empty();
        }
        Optional<Account> account = accounts.byLogin(login);
        if (account.filter(codes::isNeeded).isEmpty()) {
            throttle.succeeded(login);
        }
        return account;
    }

    private Optional<Account> byCode(CodeCredential typed) {
        Optional<Account> account = accounts.byLogin(typed.login());
        if (account.isEmpty() || throttle.blockedUntil(typed.login()).isPresent()) {
            return Optional.empty();
        }
        if (!codes.admits(account.get(), typed.code())) {
            throttle.failed(typed.login());
            return Optional.empty();
        }
        throttle.succeeded(typed.login());
        return account;
    }

    private static CredentialValidationResult result(Optional<Account> account) {
        return account.filter(known -> known.state() == Account.State.ACTIVE)
                .map(known -> new CredentialValidationResult(known.login(), Set.of(known.role().name(), known.mode().name())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
