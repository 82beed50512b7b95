package fr.clepsydre.app.account;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Everybody sees where they are logged in, and ends what they do not know. */
@UseCase(Permission.OWN_ACCOUNT)
@ApplicationScoped
public class KeepSessions {

    @Inject
    private Sessions sessions;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** The newest first. */
    public List<Sessions.Session> list() {
        return sessions.of(caller.known().id(), clock.instant());
    }

    /** Whether it is the one in which that is asked. */
    public boolean isThis(UUID session) {
        return caller.session().filter(session::equals).isPresent();
    }

    /** At its next click it is over. */
    @Recorded(Deed.DONE)
    public void end(UUID session) {
        sessions.end(caller.known().id(), session);
    }

    /** All but this one. */
    @Recorded(Deed.DONE)
    public void endOthers() {
        sessions.endAll(caller.known().id(), caller.session());
    }
}
