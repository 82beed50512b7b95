package fr.clepsydre.store.letter;

import fr.clepsydre.store.IncidentKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** What runs and their files are sealed with: the key of their incident. */
@ApplicationScoped
class RunKeys {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    IncidentKeys keys;

    Sealing ofCase(UUID involvement) {
        return keys.of(incident("select incident_id from involvement where id = :key", involvement));
    }

    Sealing ofRun(long number) {
        return keys.of(incident("select v.incident_id from involvement v join letter_run r on r.involvement_id = v.id"
                + " where r.number_of = :key", number));
    }

    private UUID incident(String query, Object key) {
        return (UUID) entities.createNativeQuery(query).unwrap(NativeQuery.class)
                .addScalar("incident_id", StandardBasicTypes.UUID).setParameter("key", key).getSingleResult();
    }
}
