package fr.clepsydre.store.retention;

import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.retention.Retention;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** What is kept of people, and its end: rows first, the key of the incident last, all in one transaction. */
@ApplicationScoped
public class StoredRetention implements Retention {

    private static final String ROWS = """
            select i.reference as reference, i.title as title, i.recorded_at as recorded_at,
                (select count(*) from person p where p.incident_id = i.id) as people,
                (select max(r.dated) from letter_run r join involvement v on v.id = r.involvement_id
                    where v.incident_id = i.id and r.frozen_at is not null) as last_letter,
                (select count(*) from legal_hold h where h.incident_id = i.id and h.lifted_at is null) as holds,
                e.erased_at as erased_at, e.erased_by as erased_by, e.reason as reason
            from incident i left join erasure e on e.incident_id = i.id
            """;
    /** By kind, what would go; also the order in which it does. */
    private static final Map<String, String> GOES = kinds();

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Deliveries deliveries;

    private static Map<String, String> kinds() {
        String runs = "run_number in (select r.number_of from letter_run r join involvement v on v.id = r.involvement_id"
                + " where v.incident_id = :incident)";
        String people = "person_id in (select p.id from person p where p.incident_id = :incident)";
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("letter_batch_file", runs);
        kinds.put("public_communication_person", people);
        kinds.put("person_past", people);
        kinds.put("people_import_part", "import_id in (select m.id from people_import m where m.incident_id = :incident)");
        kinds.put("person", "incident_id = :incident");
        return kinds;
    }

    @Override
    public List<Row> all() {
        return rows("where e.incident_id is not null or exists (select 1 from person p where p.incident_id = i.id)"
                + " order by last_letter, i.recorded_at", query -> query);
    }

    @Override
    public Optional<Row> find(Reference incident) {
        return rows("where i.reference = :reference", query -> query.setParameter("reference", incident.toString()))
                .stream().findFirst();
    }

    private List<Row> rows(String where, UnaryOperator<NativeQuery<?>> filled) {
        NativeQuery<?> query = entities.createNativeQuery(ROWS + where).unwrap(NativeQuery.class);
        query.addScalar("reference", StandardBasicTypes.STRING).addScalar("title", StandardBasicTypes.STRING)
                .addScalar("recorded_at", StandardBasicTypes.INSTANT).addScalar("people", StandardBasicTypes.LONG)
                .addScalar("last_letter", StandardBasicTypes.LOCAL_DATE).addScalar("holds", StandardBasicTypes.INTEGER)
                .addScalar("erased_at", StandardBasicTypes.INSTANT).addScalar("erased_by", StandardBasicTypes.STRING)
                .addScalar("reason", StandardBasicTypes.STRING);
        return filled.apply(query).getResultList().stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        return new Row(Reference.parse((String) row[0]).orElseThrow(), (String) row[1], (Long) row[3],
                Optional.ofNullable((LocalDate) row[4]), (Instant) row[2], (Integer) row[5],
                Optional.ofNullable((Instant) row[6]).map(at -> new Erasure(at, (String) row[7], (String) row[8])));
    }

    @Override
    public Map<String, Long> counts(Reference incident) {
        UUID id = id(incident);
        Map<String, Long> counts = new LinkedHashMap<>();
        GOES.forEach((table, where) -> counts.put(table, ((Number) entities
                .createNativeQuery("select count(*) from " + table + " where " + where).setParameter("incident", id)
                .getSingleResult()).longValue()));
        return counts;
    }

    @Override
    public boolean isAtWork(Reference incident) {
        Number works = (Number) entities.createNativeQuery("""
                select (select count(*) from people_import m where m.incident_id = :incident
                        and m.state in ('QUEUED', 'RUNNING', 'PAUSED'))
                    + (select count(*) from letter_run r join involvement v on v.id = r.involvement_id
                        where v.incident_id = :incident and r.state in ('QUEUED', 'RUNNING', 'PAUSED'))
                """).setParameter("incident", id(incident)).getSingleResult();
        return works.longValue() > 0;
    }

    @Override
    public void hold(Reference incident, Hold hold) {
        entities.createNativeQuery("insert into legal_hold (id, incident_id, reason, placed_at, placed_by)"
                        + " values (:id, :incident, :reason, :at, :by)")
                .setParameter("id", hold.id()).setParameter("incident", id(incident)).setParameter("reason", hold.reason())
                .setParameter("at", hold.at()).setParameter("by", hold.by()).executeUpdate();
    }

    @Override
    public void lift(UUID hold, String reason, String by, Instant at) {
        entities.createNativeQuery("update legal_hold set lifted_at = :at, lifted_by = :by, lifted_reason = :reason"
                        + " where id = :id and lifted_at is null")
                .setParameter("at", at).setParameter("by", by).setParameter("reason", reason).setParameter("id", hold)
                .executeUpdate();
    }

    @Override
    public List<Hold> holds(Reference incident) {
        NativeQuery<?> query = entities.createNativeQuery("select id, reason, placed_at, placed_by from legal_hold"
                + " where incident_id = :incident and lifted_at is null order by placed_at").unwrap(NativeQuery.class);
        return query.addScalar("id", StandardBasicTypes.UUID).addScalar("reason", StandardBasicTypes.STRING)
                .addScalar("placed_at", StandardBasicTypes.INSTANT).addScalar("placed_by", StandardBasicTypes.STRING)
                .setParameter("incident", id(incident)).getResultList().stream().map(Object[].class::cast)
                .map(row -> new Hold((UUID) row[0], (String) row[1], (Instant) row[2], (String) row[3])).toList();
    }

    @Override
    public void erase(Reference incident, Erasure erasure) {
        UUID id = id(incident);
        entities.flush();
        // Held, so that nobody makes a key or takes people in meanwhile.
        entities.createNativeQuery("select reference from incident where id = :id for update").setParameter("id", id)
                .getSingleResult();
        counts(incident).forEach((kind, number) -> figure(id, "", kind, number));
        new CaseKeys(entities).byFiness(incident).keySet().forEach(finess -> deliveries.reach(incident, finess)
                .forEach((reach, number) -> figure(id, finess, reach.name(), number)));
        GOES.forEach((table, where) -> update("delete from " + table + " where " + where, id));
        update("update people_import set spool = null, spool_key = null where incident_id = :incident", id);
        update("delete from incident_key where incident_id = :incident", id);
        entities.createNativeQuery("insert into erasure (incident_id, erased_at, erased_by, reason)"
                        + " values (:incident, :at, :by, :reason)")
                .setParameter("incident", id).setParameter("at", erasure.at()).setParameter("by", erasure.by())
                .setParameter("reason", erasure.reason()).executeUpdate();
        entities.clear();
    }

    private void update(String statement, UUID incident) {
        Query query = entities.createNativeQuery(statement);
        query.setParameter("incident", incident).executeUpdate();
    }

    private void figure(UUID incident, String finess, String kind, long number) {
        entities.createNativeQuery("insert into erasure_figure (incident_id, finess, kind, number_of)"
                        + " values (:incident, :finess, :kind, :number)")
                .setParameter("incident", incident).setParameter("finess", finess).setParameter("kind", kind)
                .setParameter("number", number).executeUpdate();
    }

    private UUID id(Reference incident) {
        return new CaseKeys(entities).incident(incident).orElseThrow();
    }
}
