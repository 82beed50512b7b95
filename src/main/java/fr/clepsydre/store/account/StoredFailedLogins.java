package fr.clepsydre.store.account;

import fr.clepsydre.app.account.FailedLogins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Failed logins in the database. A failure is counted even when what it happened in is rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StoredFailedLogins implements FailedLogins {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Instant> blockedUntil(String key) {
        return Optional.ofNullable(entities.find(LoginFailureRow.class, key)).map(row -> row.blockedUntil);
    }

    @Override
    public int count(String key, Instant now) {
        LoginFailureRow row = entities.find(LoginFailureRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new LoginFailureRow();
            row.loginKey = key;
            row.lastAt = now;
            entities.persist(row);
        }
        row.lastAt = now;
        return ++row.failures;
    }

    @Override
    public void block(String key, Instant until) {
        entities.find(LoginFailureRow.class, key).blockedUntil = until;
    }

    @Override
    public void forget(String key) {
        Optional.ofNullable(entities.find(LoginFailureRow.class, key)).ifPresent(entities::remove);
    }
}
