package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody says where reminders are to be sent, or that they want none by e-mail. */
@UseCase(Permission.SEE_REMINDERS)
@ApplicationScoped
public class KeepMailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;]+@[^\\s\\p{Cntrl}@<>,;]+\\.[^\\s\\p{Cntrl}@<>,;.]+");

    @Inject
    private MailAddresses addresses;
    @Inject
    private Caller caller;

    public Optional<String> find() {
        return addresses.of(caller.known().id());
    }

    /** Blank for none. Refuses with TOO_LONG or EMAIL_MALFORMED at {@code email}. */
    @Recorded(Deed.DONE)
    public Outcome<Optional<String>> change(String written) {
        String address = written.strip();
        if (address.length() > LONGEST) {
            return Outcome.refused(Refusal.of("TOO_LONG", LONGEST, address.length()).at("email"));
        }
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            return Outcome.refused(Refusal.of("EMAIL_MALFORMED", address).at("email"));
        }
        Optional<String> kept = Optional.of(address).filter(text -> !text.isEmpty());
        addresses.change(caller.known().id(), kept);
        return Outcome.accepted(kept);
    }
}
