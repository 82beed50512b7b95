package fr.clepsydre.app.calendar;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.account.Secrets;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Everybody who sees cases makes, and revokes, the address under which their calendar program reads the deadlines. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class KeepCalendarAddress {

    @Inject
    private CalendarAddresses addresses;

    @Inject
    private Secrets secrets;

    @Inject
    private PublicAddress server;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The caller's; empty when they have none. */
    public Optional<CalendarAddress> find() {
        return addresses.of(caller.known().id());
    }

    /** A new address in place of the one before, told this once: only its hash is kept. */
    @Recorded(Deed.DONE)
    public String make() {
        String secret = secrets.freshToken();
        addresses.put(caller.known().id(), secrets.hashOfToken(secret), clock.instant());
        return server.root() + "calendar/" + secret + ".ics";
    }

    /** From now on the caller's address opens nothing. */
    @Recorded(Deed.DONE)
    public void revoke() {
        addresses.remove(caller.known().id());
    }
}
