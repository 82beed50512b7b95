package fr.clepsydre.store;

import fr.clepsydre.app.Scope;
import fr.clepsydre.domain.breach.Reference;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Finds the keys of the rows of cases by the names that people use, and back. */
public final class CaseKeys {

    private static final String SELECT = """
            select v.id as case_id, i.id as incident_id, i.reference as reference, v.finess as finess, l.name as name
            from involvement v join incident i on i.id = v.incident_id join laboratory l on l.finess = v.finess
            """;

    private final EntityManager entities;

    public CaseKeys(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One case.
     *
     * @param id         of the involvement's row
     * @param incidentId of the incident's row
     * @param laboratory its name
     */
    public record Key(UUID id, UUID incidentId, Reference incident, String finess, String laboratory) {
    }

    public Optional<UUID> incident(Reference reference) {
        NativeQuery<?> query = entities
                .createNativeQuery("select id as incident_id from incident where reference = :reference")
                .unwrap(NativeQuery.class);
        return query.addScalar("incident_id", StandardBasicTypes.UUID).setParameter("reference", reference.toString())
                .getResultList().stream().map(UUID.class::cast).findFirst();
    }

    public Reference reference(UUID incidentId) {
        Object reference = entities.createNativeQuery("select reference from incident where id = :id")
                .setParameter("id", incidentId).getSingleResult();
        return Reference.parse(reference.toString()).orElseThrow();
    }

    public Optional<Key> find(Reference reference, String finess) {
        return Optional.ofNullable(byFiness(reference).get(finess));
    }

    /** The cases of an incident by FINESS number. */
    public Map<String, Key> byFiness(Reference reference) {
        Map<String, Key> keys = new HashMap<>();
        read(entities.createNativeQuery(SELECT + "where i.reference = :reference")
                .setParameter("reference", reference.toString()).unwrap(NativeQuery.class))
                .forEach(key -> keys.put(key.finess(), key));
        return keys;
    }

    /** Those of these ids that lie in the scope. */
    public Map<UUID, Key> byId(Collection<UUID> ids, Scope scope) {
        Map<UUID, Key> keys = new HashMap<>();
        Set<UUID> distinct = new HashSet<>(ids);
        if (!distinct.isEmpty()) {
            read(entities.createNativeQuery(SELECT + "where v.id in (:ids)")
                    .setParameter("ids", distinct).unwrap(NativeQuery.class)).stream()
                    .filter(key -> scope.includes(key.finess()))
                    .forEach(key -> keys.put(key.id(), key));
        }
        return keys;
    }

    private static List<Key> read(NativeQuery<?> query) {
        return query.addScalar("case_id", StandardBasicTypes.UUID).addScalar("incident_id", StandardBasicTypes.UUID)
                .addScalar("reference", StandardBasicTypes.STRING).addScalar("finess", StandardBasicTypes.STRING)
                .addScalar("name", StandardBasicTypes.STRING)
                .getResultList().stream().map(row -> key((Object[]) row)).toList();
    }

    private static Key key(Object[] row) {
        return new Key((UUID) row[0], (UUID) row[1], Reference.parse((String) row[2]).orElseThrow(), (String) row[3],
                (String) row[4]);
    }
}
