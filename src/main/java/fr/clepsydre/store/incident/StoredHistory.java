package fr.clepsydre.store.incident;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The history of cases in the database. */
@ApplicationScoped
public class StoredHistory implements CaseHistory {

    private static final String FROM = " " + """
             from EventRow e join IncidentRow i on e.incidentId = i.id
             left join InvolvementRow v on e.involvementId = v.id
             left join LaboratoryRow l on v.finess = l.finess
             where i.reference = :reference""";
    private static final String SELECT = "select e, v.finess, l.name" + FROM;
    private static final String COUNT = "select count(e)" + FROM;
    private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void append(Reference incident, Optional<String> finess, List<Change> changes, Author by, Instant at) {
        UUID incidentId = incidentId(incident);
        UUID involvementId = finess.map(number -> involvementId(incidentId, number)).orElse(null);
        for (Change change : changes) {
            EventRow row = new EventRow();
            row.incidentId = incidentId;
            row.involvementId = involvementId;
            row.kind = change.kind().name();
            row.subject = change.subject();
            row.fromValue = change.from().orElse(null);
            row.toValue = change.to().orElse(null);
            row.reason = change.reason().orElse(null);
            row.at = at;
            row.byLogin = by.login();
            row.byName = by.name();
            entities.persist(row);
        }
    }

    @Override
    public Slice<Event> of(Reference incident, Scope scope, Slice.Window window) {
        if (scope instanceof Scope.Laboratories some) {
            String mine = " and (e.involvementId is null or v.finess in (:finess)) and e.kind <> 'PEOPLE_IMPORT'";
            return slice(mine, incident, Optional.of(finess(some)), window);
        }
        return slice("", incident, Optional.empty(), window);
    }

    @Override
    public Slice<Event> of(Reference incident, String finess, Slice.Window window) {
        return slice(" and v.finess in (:finess)", incident, Optional.of(Set.of(finess)), window);
    }

    @Override
    public List<Event> of(Reference incident, String finess, Set<Change.Kind> kinds) {
        return query(SELECT + " and v.finess in (:finess) and e.kind in (:kinds)" + NEWEST_FIRST, Object[].class,
                        incident, Optional.of(Set.of(finess)))
                .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                .getResultList().stream().map(StoredHistory::event).toList();
    }

    @Override
    public List<Event> contentSince(Reference incident, String finess, Instant after) {
        return query(SELECT + " and (e.involvementId is null or v.finess in (:finess)) and e.kind in (:kinds)"
                        + " and e.at > :after order by e.at, e.id", Object[].class, incident,
                        Optional.of(Set.of(finess)))
                .setParameter("kinds", Arrays.stream(Change.Kind.values()).filter(Change.Kind::isContent)
                        .map(Enum::name).toList())
                .setParameter("after", after)
                .getResultList().stream().map(StoredHistory::event).toList();
    }

    @Override
    public List<Event> lastAnswers(Reference incident, Optional<String> finess) {
        String whose = finess.isPresent() ? " and v.finess in (:finess)" : " and e.involvementId is null";
        String last = " " + """
                 and e.kind in ('ANSWER_GIVEN', 'ANSWER_WITHDRAWN') and e.id = (select max(o.id) from EventRow o
                 where o.incidentId = e.incidentId and o.subject = e.subject
                 and o.kind in ('ANSWER_GIVEN', 'ANSWER_WITHDRAWN')
                 and (o.involvementId = e.involvementId or (o.involvementId is null and e.involvementId is null)))""";
        TypedQuery<Object[]> query = query(SELECT + whose + last, Object[].class, incident, finess.map(Set::of));
        return query.getResultList().stream().map(StoredHistory::event).toList();
    }

    private Slice<Event> slice(String where, Reference incident, Optional<Set<String>> finess, Slice.Window window) {
        List<Event> rows = query(SELECT + where + NEWEST_FIRST, Object[].class, incident, finess)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList().stream().map(StoredHistory::event).toList();
        return new Slice<>(rows, query(COUNT + where, Long.class, incident, finess).getSingleResult());
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Reference incident, Optional<Set<String>> finess) {
        TypedQuery<T> query = entities.createQuery(text, type).setParameter("reference", incident.toString());
        finess.ifPresent(numbers -> query.setParameter("finess", numbers));
        return query;
    }

    // "in ()" is not SQL: a manager without a laboratory asks for one that cannot exist.
    private static Set<String> finess(Scope.Laboratories some) {
        return some.finess().isEmpty() ? Set.of("") : some.finess();
    }

    private static Event event(Object[] columns) {
        EventRow row = (EventRow) columns[0];
        Change change = new Change(Change.Kind.valueOf(row.kind), row.subject, Optional.ofNullable(row.fromValue),
                Optional.ofNullable(row.toValue), Optional.ofNullable(row.reason));
        return new Event(row.id, Optional.ofNullable((String) columns[1]), Optional.ofNullable((String) columns[2]),
                change, row.at, row.byName);
    }

    private UUID incidentId(Reference reference) {
        return entities.createQuery("select i.id from IncidentRow i where i.reference = :reference", UUID.class)
                .setParameter("reference", reference.toString()).getSingleResult();
    }

    private UUID involvementId(UUID incident, String finess) {
        return entities.createQuery(
                        "select v.id from InvolvementRow v where v.incidentId = :incident and v.finess = :finess",
                        UUID.class)
                .setParameter("incident", incident).setParameter("finess", finess).getSingleResult();
    }
}
