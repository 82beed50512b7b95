package fr.clepsydre.store.incident;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The incidents in the database. */
@ApplicationScoped
public class StoredIncidents implements Incidents {

    private static final String OPEN = "('ALERTED', 'ACKNOWLEDGED', 'ASSESSED', 'PREPARING')";
    private static final String LIST = """
            select i.reference, i.title, i.recordedAt, i.recordedBy, count(v.id),
             coalesce(sum(case when v.status in %1$s or v.status is null then 0 else 1 end), 0),
             coalesce(sum(case when v.status in %1$s and v.targetAt < :now then 1 else 0 end), 0),
             min(case when v.status in %1$s then v.targetAt else null end),
             coalesce(sum(v.personsNumber), 0),
             coalesce(sum(case when v.id is not null and v.personsNumber is null then 1 else 0 end), 0)
             from IncidentRow i left join InvolvementRow v on v.incidentId = i.id%2$s
             where (lower(i.reference) like :text or lower(i.title) like :text)%3$s
             group by i.reference, i.title, i.recordedAt, i.recordedBy, i.year, i.number
             order by i.year desc, i.number desc""";
    private static final String WITH_MINE =
            " and exists (select 1 from InvolvementRow m where m.incidentId = i.id and m.finess in (:finess))";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Reference next(int year) {
        YearRow row = entities.find(YearRow.class, year, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new YearRow();
            row.year = year;
            entities.persist(row);
        }
        return new Reference(year, ++row.lastNumber);
    }

    @Override
    public void add(Incident incident, Account by) {
        IncidentRow row = new IncidentRow();
        row.id = UUID.randomUUID();
        row.reference = incident.reference().toString();
        row.year = incident.reference().year();
        row.number = incident.reference().number();
        row.state = "OPEN";
        row.recordedAt = incident.recordedAt();
        row.recordedBy = by.name();
        write(incident, row, by, incident.recordedAt());
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Optional<Incident> find(Reference reference, Scope scope) {
        return row(reference, scope, LockModeType.NONE).map(StoredIncidents::read);
    }

    @Override
    public Optional<Incident> findForChange(Reference reference) {
        return row(reference, new Scope.Everything(), LockModeType.PESSIMISTIC_WRITE).map(StoredIncidents::read);
    }

    @Override
    public void save(Incident before, Incident after, Account by, Instant now) {
        row(after.reference(), new Scope.Everything(), LockModeType.NONE)
                .ifPresent(row -> write(after, row, by, now));
    }

    @Override
    public Slice<Row> list(String text, Scope scope, Slice.Window window, Instant now) {
        boolean all = scope instanceof Scope.Everything;
        String query = LIST.formatted(OPEN, all ? "" : " and v.finess in (:finess)", all ? "" : WITH_MINE);
        TypedQuery<Object[]> rows = scoped(entities.createQuery(query, Object[].class), scope)
                .setParameter("text", like(text)).setParameter("now", now)
                .setFirstResult(window.first()).setMaxResults(window.size());
        String counted = "select count(i) from IncidentRow i"
                + " where (lower(i.reference) like :text or lower(i.title) like :text)" + (all ? "" : WITH_MINE);
        long total = scoped(entities.createQuery(counted, Long.class), scope)
                .setParameter("text", like(text)).getSingleResult();
        return new Slice<>(rows.getResultList().stream().map(StoredIncidents::listed).toList(), total);
    }

    private Optional<IncidentRow> row(Reference reference, Scope scope, LockModeType lock) {
        String mine = scope instanceof Scope.Everything ? "" : WITH_MINE;
        return scoped(entities.createQuery("select i from IncidentRow i where i.reference = :reference" + mine,
                IncidentRow.class), scope)
                .setParameter("reference", reference.toString())
                .setLockMode(lock)
                .getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        if (scope instanceof Scope.Laboratories some) {
            query.setParameter("finess", some.finess().isEmpty() ? Set.of("") : some.finess());
        }
        return query;
    }

    private static Incident read(IncidentRow row) {
        return new Incident(new Reference(row.year, row.number), row.recordedAt, row.title,
                new Counts(count(row.persons), count(row.records)), AnswerRows.read(row.answers));
    }

    private static Count count(String canonical) {
        return Count.read(canonical) instanceof Outcome.Accepted<Count> count ? count.value() : Count.UNKNOWN;
    }

    private static void write(Incident incident, IncidentRow row, Account by, Instant now) {
        row.title = incident.title();
        row.persons = incident.counts().persons().canonical();
        row.records = incident.counts().records().canonical();
        AnswerRows.write(incident.answers(), row.answers, by.name(), now);
    }

    private static Row listed(Object[] c) {
        return new Row(Reference.parse((String) c[0]).orElseThrow(), (String) c[1], (Instant) c[2], (String) c[3],
                number(c[4]), number(c[5]), number(c[6]), Optional.ofNullable((Instant) c[7]),
                ((Number) c[8]).longValue(), number(c[9]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static String like(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
    }
}
