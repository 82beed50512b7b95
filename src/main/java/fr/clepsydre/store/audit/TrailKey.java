package fr.clepsydre.store.audit;

import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The key of the trail, wrapped by the master key. It is one of its own, so that the chain outlives a change of the
 * master key.
 */
@ApplicationScoped
public class TrailKey {

    /** Names the place of the wrapped key; the verifier opens it by the same name. */
    public static final String PLACE = "audit|key";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Sealing master;

    private final Map<String, AuditKey> opened = new ConcurrentHashMap<>();

    /** Made on first use; needs a transaction. */
    AuditKey key() {
        String wrapped = wrapped();
        return opened.computeIfAbsent(wrapped,
                unknown -> new AuditKey(master.open(Base64.getDecoder().decode(wrapped), PLACE)));
    }

    /** As the database holds it, in Base64. */
    String wrapped() {
        byte[] found = read("");
        return Base64.getEncoder().encodeToString(found == null ? make() : found);
    }

    private byte[] read(String hold) {
        List<?> keys = entities.createNativeQuery("select wrapped_key from audit_head where id = 1" + hold, byte[].class)
                .getResultList();
        return (byte[]) keys.get(0);
    }

    private byte[] make() {
        // Held, so that of two at once one makes the key and the other finds it.
        byte[] found = read(" for update");
        if (found != null) {
            return found;
        }
        byte[] key = new byte[AuditKey.LENGTH];
        new SecureRandom().nextBytes(key);
        byte[] wrapped = master.seal(key, PLACE);
        entities.createNativeQuery("update audit_head set wrapped_key = :key where id = 1").setParameter("key", wrapped)
                .executeUpdate();
        return wrapped;
    }
}
