package fr.clepsydre.store.account;

import fr.clepsydre.app.account.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Links by which passwords are chosen, in the database. */
@ApplicationScoped
public class StoredLinks implements Links {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void put(UUID account, String hash, Instant expiresAt) {
        entities.flush();
        remove(account);
        entities.createNativeQuery("insert into account_link (hash, account_id, expires_at) values (:hash, :account, :at)")
                .setParameter("hash", hash).setParameter("account", account).setParameter("at", expiresAt).executeUpdate();
    }

    @Override
    public Optional<UUID> find(String hash, Instant now) {
        NativeQuery<?> query = entities.createNativeQuery(
                "select account_id from account_link where hash = :hash and expires_at > :now").unwrap(NativeQuery.class);
        return query.addScalar("account_id", StandardBasicTypes.UUID).setParameter("hash", hash)
                .setParameter("now", now).getResultList().stream().map(UUID.class::cast).findFirst();
    }

    @Override
    public void remove(UUID account) {
        entities.createNativeQuery("delete from account_link where account_id = :account")
                .setParameter("account", account).executeUpdate();
    }
}
