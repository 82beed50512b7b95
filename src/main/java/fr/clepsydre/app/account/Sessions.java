package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: who is logged in by a browser, and since when. */
public interface Sessions {

    void open(UUID account, Session session);

    /** Whether that session is open; it was seen now. */
    boolean touch(UUID session, Instant now);

    /** The newest first, those that are open at that instant. */
    List<Session> of(UUID account, Instant now);

    /** Another account's session is left as it is. */
    void end(UUID account, UUID session);

    /** All but that one. */
    void endAll(UUID account, Optional<UUID> but);

    /**
     * A session.
     *
     * @param endsAt whatever is done in it
     * @param client browser and system in a few words
     */
    record Session(UUID id, Instant begunAt, Instant seenAt, Instant endsAt, String client) {
    }
}
