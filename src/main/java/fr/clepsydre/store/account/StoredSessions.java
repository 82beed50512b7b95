package fr.clepsydre.store.account;

import fr.clepsydre.app.account.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database: what is not in it is over, at whichever server. */
@ApplicationScoped
@Transactional
public class StoredSessions implements Sessions {

    /** As long as the server keeps a session in which nothing is done; as in web.xml. */
    private static final Duration IDLE = Duration.ofMinutes(30);
    /** When a session was seen is kept no more exactly than this. */
    private static final Duration ROUGHLY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void open(UUID account, Session session) {
        entities.createQuery("delete from SessionRow s where s.endsAt < :now or s.seenAt < :idle")
                .setParameter("now", session.begunAt()).setParameter("idle", session.begunAt().minus(IDLE.multipliedBy(2)))
                .executeUpdate();
        SessionRow row = new SessionRow();
        row.id = session.id();
        row.accountId = account;
        row.begunAt = session.begunAt();
        row.seenAt = session.seenAt();
        row.endsAt = session.endsAt();
        row.client = session.client();
        entities.persist(row);
    }

    @Override
    public boolean touch(UUID session, Instant now) {
        SessionRow row = entities.find(SessionRow.class, session);
        if (row == null || !row.endsAt.isAfter(now)) {
            return false;
        }
        if (row.seenAt.plus(ROUGHLY).isBefore(now)) {
            row.seenAt = now;
        }
        return true;
    }

    @Override
    public List<Session> of(UUID account, Instant now) {
        return entities.createQuery("from SessionRow s where s.accountId = :account and s.endsAt > :now"
                        + " and s.seenAt > :idle order by s.begunAt desc", SessionRow.class)
                .setParameter("account", account).setParameter("now", now).setParameter("idle", now.minus(IDLE))
                .getResultList().stream().map(SessionRow::session).toList();
    }

    @Override
    public void end(UUID account, UUID session) {
        entities.createQuery("delete from SessionRow s where s.id = :id and s.accountId = :account")
                .setParameter("id", session).setParameter("account", account).executeUpdate();
    }

    @Override
    public void endAll(UUID account, Optional<UUID> but) {
        entities.createQuery("delete from SessionRow s where s.accountId = :account and s.id <> :but")
                .setParameter("account", account).setParameter("but", but.orElse(new UUID(0, 0))).executeUpdate();
    }
}
