package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Whoever has the link that an administrator made for an account chooses its password: once, and within its time. */
@ApplicationScoped
public class AcceptInvitation {

    @Inject
    private Accounts accounts;
    @Inject
    private Links links;
    @Inject
    private Secrets secrets;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** Whose that link is; empty when it is not good any more. */
    @Transactional
    public Optional<Account> find(String secret) {
        return links.find(secrets.hashOfToken(secret), clock.instant()).flatMap(accounts::byId)
                .filter(account -> account.state() == Account.State.ACTIVE);
    }

    /** Refuses with LINK_USED and as {@link NewPassword#check} does. */
    @Transactional
    public Outcome<Account> accept(String secret, String password) {
        Optional<Account> account = find(secret);
        if (account.isEmpty()) {
            return Outcome.refused(Refusal.of("LINK_USED"));
        }
        Optional<Refusal> refusal = NewPassword.check(password, account.get().login(), secrets);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accounts.changePassword(account.get().id(), secrets.hashOfPassword(password));
        links.remove(account.get().id());
        trail.note(Note.of(Deed.DONE, "AcceptInvitation.accept").by(account.get().login()));
        return Outcome.accepted(account.get());
    }
}
