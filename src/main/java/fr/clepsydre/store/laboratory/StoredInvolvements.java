package fr.clepsydre.store.laboratory;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The laboratories' cases in the database. */
@ApplicationScoped
public class StoredInvolvements implements Involvements {

    private static final String OF_INCIDENT =
            " from InvolvementRow v join IncidentRow i on v.incidentId = i.id where i.reference = :reference";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Set<String> finess(Reference incident) {
        return new HashSet<>(entities.createQuery("select v.finess" + OF_INCIDENT, String.class)
                .setParameter("reference", incident.toString()).getResultList());
    }

    @Override
    public List<Involvement> of(Reference incident, Scope scope) {
        return entities.createQuery("select v from InvolvementRow v join IncidentRow i on v.incidentId = i.id"
                        + " join LaboratoryRow l on v.finess = l.finess where i.reference = :reference"
                        + " order by l.name, l.finess", InvolvementRow.class)
                .setParameter("reference", incident.toString())
                .getResultStream()
                .filter(row -> scope.includes(row.finess))
                .map(row -> InvolvementMapping.read(incident, row))
                .toList();
    }

    @Override
    public Optional<Involvement> find(Reference incident, String finess, Scope scope) {
        return row(incident, finess, scope, LockModeType.NONE).map(row -> InvolvementMapping.read(incident, row));
    }

    @Override
    public Optional<Involvement> findForChange(Reference incident, String finess, Scope scope) {
        return row(incident, finess, scope, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> InvolvementMapping.read(incident, row));
    }

    @Override
    public void add(Involvement involvement) {
        InvolvementRow row = new InvolvementRow();
        row.id = UUID.randomUUID();
        row.incidentId = entities.createQuery("select i.id from IncidentRow i where i.reference = :reference",
                UUID.class).setParameter("reference", involvement.incident().toString()).getSingleResult();
        InvolvementMapping.write(involvement, row, Rule.GDPR_33_1, "", involvement.progress().alertedAt());
        entities.persist(row);
    }

    @Override
    public void save(Involvement before, Involvement after, Rule rule, Account by, Instant now) {
        row(after.incident(), after.finess(), new Scope.Everything(), LockModeType.NONE)
                .ifPresent(row -> InvolvementMapping.write(after, row, rule, by.name(), now));
    }

    private Optional<InvolvementRow> row(Reference incident, String finess, Scope scope, LockModeType lock) {
        if (!scope.includes(finess)) {
            return Optional.empty();
        }
        return entities.createQuery("select v" + OF_INCIDENT + " and v.finess = :finess", InvolvementRow.class)
                .setParameter("reference", incident.toString())
                .setParameter("finess", finess)
                .setLockMode(lock)
                .getResultStream().findFirst();
    }
}
