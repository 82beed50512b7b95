package fr.clepsydre.app.version;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A second person vouches for a version before it is filed: a reviewer, or who answers for the laboratory. */
@UseCase(Permission.SIGN_OFF)
@ApplicationScoped
public class SignOffVersion {

    @Inject
    private BookKeeping books;

    @Inject
    private VersionAge age;

    @Inject
    private Caller caller;

    /**
     * Signs off.
     *
     * @param seal that of the version which the person has read; refuses with NOT_FOUND and as
     *             {@link fr.clepsydre.domain.notification.version.VersionBook#signOff} does
     */
    public Outcome<Version> signOff(Reference reference, String finess, int number, String seal) {
        Account by = caller.known();
        return books.change(reference, finess, number, (book, file, now) -> {
            Freshness freshness = book.version(number).map(version -> age.of(version, file)).orElse(Freshness.FRESH);
            return book.signOff(number, new SignOff(by.login(), by.name(), capacity(by), now, seal), freshness);
        });
    }

    /** Takes the own sign-off back, with a reason. */
    public Outcome<Version> takeBack(Reference reference, String finess, int number, String reason) {
        String login = caller.known().login();
        return books.change(reference, finess, number,
                (book, file, now) -> book.takeBackSignOff(number, login, reason.strip()));
    }

    private static SignOff.Capacity capacity(Account by) {
        return by.role() == Role.LABORATORY_MANAGER
                ? SignOff.Capacity.LEGAL_REPRESENTATIVE
                : SignOff.Capacity.REVIEWER;
    }
}
