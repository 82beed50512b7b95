package fr.clepsydre.access;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.account.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ties the container's session to the one in the database, which can be ended from elsewhere and has an end of its own. */
@ApplicationScoped
public class BrowserSessions {

    private static final String ID = "fr.clepsydre.session";
    private static final String PROVEN = "fr.clepsydre.proven";
    /** However busy somebody is: a working day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private Sessions sessions;
    @Inject
    private Clock clock;

    /**
     * Begins one for who has just proved who they are; its id is not the one from before.
     *
     * @param proven whether a provider vouches for them, whose second factor is its own
     */
    void begin(HttpServletRequest request, Account account, boolean proven) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        session.setAttribute(ID, id);
        session.setAttribute(PROVEN, proven);
        sessions.open(account.id(), new Sessions.Session(id, now, now, now.plus(LONGEST),
                ClientWords.of(request.getHeader("User-Agent"))));
    }

    /** Whether the session of that request is open still. */
    boolean isOpen(HttpServletRequest request) {
        return of(request).filter(id -> sessions.touch(id, clock.instant())).isPresent();
    }

    static boolean isProven(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(PROVEN));
    }

    static Optional<UUID> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(ID));
    }
}
