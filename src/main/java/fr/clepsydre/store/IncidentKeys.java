package fr.clepsydre.store;

import fr.clepsydre.app.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of incidents, each wrapped by the master key: without its key, all people of an incident are unreadable and
 * their hashes unguessable (GDPR art. 32(1)(a) and, at the end, 5(1)(e)).
 */
@ApplicationScoped
public class IncidentKeys {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    Sealing master;

    /** By the wrapped key as the database holds it, so that a key which is gone or was never committed opens nothing. */
    private final Map<String, Sealing> opened = new ConcurrentHashMap<>();

    /** That of an incident, made on first use; needs a transaction. Throws {@link Erased} once its people are. */
    public Sealing of(UUID incident) {
        List<?> found = wrapped(incident);
        if (found.isEmpty()) {
            // Held, so that of two at once one makes the key and the other finds it.
            entities.createNativeQuery("select reference from incident where id = :id for update")
                    .setParameter("id", incident).getSingleResult();
            found = wrapped(incident);
            if (found.isEmpty() && isErased(incident)) {
                throw new Erased();
            }
        }
        return open(incident, found.isEmpty() ? make(incident) : (byte[]) found.get(0));
    }

    private boolean isErased(UUID incident) {
        return !entities.createNativeQuery("select reason from erasure where incident_id = :id")
                .setParameter("id", incident).getResultList().isEmpty();
    }

    private List<?> wrapped(UUID incident) {
        return entities.createNativeQuery("select wrapped from incident_key where incident_id = :id", byte[].class)
                .setParameter("id", incident).getResultList();
    }

    private byte[] make(UUID incident) {
        byte[] key = new byte[Sealing.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        byte[] wrapped = master.seal(key, place(incident));
        entities.createNativeQuery("insert into incident_key (incident_id, wrapped) values (:id, :wrapped)")
                .setParameter("id", incident).setParameter("wrapped", wrapped).executeUpdate();
        return wrapped;
    }

    private Sealing open(UUID incident, byte[] wrapped) {
        String name = HexFormat.of().formatHex(wrapped);
        return opened.computeIfAbsent(name, unknown -> new Sealing(master.open(wrapped, place(incident))));
    }

    private static String place(UUID incident) {
        return "incident|" + incident;
    }
}
