package fr.clepsydre.store.account;

import fr.clepsydre.app.account.SecondFactors;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Second factors in the database: the secret sealed to its account, the codes for its loss by their hashes. */
@ApplicationScoped
public class StoredSecondFactors implements SecondFactors {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Sealing master;

    @Override
    public Optional<byte[]> secret(UUID account) {
        List<?> found = entities.createNativeQuery("select factor_sealed from account where id = :id", byte[].class)
                .setParameter("id", account).getResultList();
        return found.stream().filter(Objects::nonNull).findFirst()
                .map(sealed -> master.open((byte[]) sealed, place(account)));
    }

    @Override
    public void enrol(UUID account, byte[] secret, Set<String> codeHashes) {
        entities.createNativeQuery("update account set factor_sealed = :sealed, factor_step = null where id = :id")
                .setParameter("sealed", master.seal(secret, place(account))).setParameter("id", account).executeUpdate();
        replaceCodes(account, codeHashes);
    }

    @Override
    public void replaceCodes(UUID account, Set<String> codeHashes) {
        removeCodes(account);
        codeHashes.forEach(hash -> entities
                .createNativeQuery("insert into account_code (account_id, hash) values (:account, :hash)")
                .setParameter("account", account).setParameter("hash", hash).executeUpdate());
    }

    @Override
    public void remove(UUID account) {
        entities.createNativeQuery("update account set factor_sealed = null, factor_step = null where id = :id")
                .setParameter("id", account).executeUpdate();
        removeCodes(account);
    }

    private void removeCodes(UUID account) {
        entities.createNativeQuery("delete from account_code where account_id = :account")
                .setParameter("account", account).executeUpdate();
    }

    @Override
    public boolean useStep(UUID account, long step) {
        return entities.createNativeQuery(
                        "update account set factor_step = :step where id = :id and (factor_step is null or factor_step < :step)")
                .setParameter("step", step).setParameter("id", account).executeUpdate() == 1;
    }

    @Override
    public boolean useCode(UUID account, String hash) {
        return entities.createNativeQuery("delete from account_code where account_id = :account and hash = :hash")
                .setParameter("account", account).setParameter("hash", hash).executeUpdate() == 1;
    }

    @Override
    public int codesLeft(UUID account) {
        return ((Number) entities.createNativeQuery("select count(*) from account_code where account_id = :account")
                .setParameter("account", account).getSingleResult()).intValue();
    }

    private static String place(UUID account) {
        return "account|" + account;
    }
}
