package fr.clepsydre.store.laboratory;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.severity.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Map<UUID, List<ObligationRow>> obligations = entities.createQuery("select o from ObligationRow o"
                        + " where o.involvementId in (select v.id" + OF_INCIDENT + ") order by o.positionOf, o.ruleKey",
                        ObligationRow.class)
                .setParameter("reference", incident.toString())
                .getResultStream().collect(Collectors.groupingBy(row -> row.involvementId));
        Map<UUID, List<DecisionRow>> decisions = entities.createQuery("select d from DecisionRow d"
                        + " where d.involvementId in (select v.id" + OF_INCIDENT + ") order by d.numberOf",
                        DecisionRow.class)
                .setParameter("reference", incident.toString())
                .getResultStream().collect(Collectors.groupingBy(row -> row.involvementId));
        return entities.createQuery("select v from InvolvementRow v join IncidentRow i on v.incidentId = i.id"
                        + " join LaboratoryRow l on v.finess = l.finess where i.reference = :reference"
                        + " order by l.name, l.finess", InvolvementRow.class)
                .setParameter("reference", incident.toString())
                .getResultStream()
                .filter(row -> scope.includes(row.finess))
                .map(row -> InvolvementMapping.read(incident, row, ObligationMapping.read(row,
                        obligations.getOrDefault(row.id, List.of()), decisions.getOrDefault(row.id, List.of()))))
                .toList();
    }

    @Override
    public Optional<Involvement> find(Reference incident, String finess, Scope scope) {
        return row(incident, finess, scope, LockModeType.NONE).map(row -> read(incident, row));
    }

    @Override
    public Optional<Involvement> findForChange(Reference incident, String finess, Scope scope) {
        return row(incident, finess, scope, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> read(incident, row));
    }

    private Involvement read(Reference incident, InvolvementRow row) {
        return InvolvementMapping.read(incident, row,
                ObligationMapping.read(row, obligations(row.id), decisions(row.id)));
    }

    @Override
    public void add(Involvement involvement, Duties duties) {
        InvolvementRow row = new InvolvementRow();
        row.id = UUID.randomUUID();
        row.incidentId = entities.createQuery("select i.id from IncidentRow i where i.reference = :reference",
                UUID.class).setParameter("reference", involvement.incident().toString()).getSingleResult();
        Instant alerted = involvement.progress().alertedAt();
        InvolvementMapping.write(involvement, row, duties, "", alerted);
        entities.persist(row);
        keep(involvement, duties, row, alerted);
    }

    @Override
    public void save(Involvement before, Involvement after, Duties duties, Account by, Instant now) {
        row(after.incident(), after.finess(), new Scope.Everything(), LockModeType.NONE).ifPresent(row -> {
            InvolvementMapping.write(after, row, duties, by.name(), now);
            keep(after, duties, row, now);
        });
    }

    @Override
    public void renew(Involvement involvement, Duties duties, Instant now) {
        row(involvement.incident(), involvement.finess(), new Scope.Everything(), LockModeType.NONE).ifPresent(row -> {
            ObligationMapping.lead(duties, row);
            keep(involvement, duties, row, now);
        });
    }

    @Override
    public Set<Reference> withoutDuties() {
        return entities.createQuery("select distinct i.reference from InvolvementRow v join IncidentRow i"
                        + " on v.incidentId = i.id where v.leadState is null", String.class)
                .getResultStream().flatMap(text -> Reference.parse(text).stream()).collect(Collectors.toSet());
    }

    /** One row a rule; a rule that the case does not keep any more takes its row with it. */
    private void keep(Involvement involvement, Duties duties, InvolvementRow row, Instant now) {
        Map<String, ObligationRow> rows = new HashMap<>();
        obligations(row.id).forEach(obligation -> rows.put(obligation.ruleKey, obligation));
        for (Obligation obligation : duties.all()) {
            ObligationRow kept = rows.remove(obligation.rule().key());
            ObligationRow written = kept == null ? new ObligationRow() : kept;
            ObligationMapping.write(obligation, involvement, written, now);
            written.positionOf = duties.all().indexOf(obligation);
            if (kept == null) {
                written.id = UUID.randomUUID();
                written.involvementId = row.id;
                entities.persist(written);
            }
        }
        rows.values().forEach(entities::remove);
        decided(involvement, row.id);
    }

    /** Adds the decisions that have no row yet; those that have one are never touched. */
    private void decided(Involvement involvement, UUID id) {
        List<Decisions.Taken> all = involvement.decisions().all();
        for (int number = decisions(id).size() + 1; number <= all.size(); number++) {
            entities.persist(DecisionMapping.write(all.get(number - 1), id, number));
        }
    }

    private List<DecisionRow> decisions(UUID involvement) {
        return entities.createQuery("select d from DecisionRow d where d.involvementId = :id order by d.numberOf",
                DecisionRow.class).setParameter("id", involvement).getResultList();
    }

    private List<ObligationRow> obligations(UUID involvement) {
        return entities.createQuery("select o from ObligationRow o where o.involvementId = :id order by o.positionOf, o.ruleKey",
                ObligationRow.class).setParameter("id", involvement).getResultList();
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
