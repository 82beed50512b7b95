package fr.clepsydre.store.calendar;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.calendar.DueDate;
import fr.clepsydre.app.calendar.DueDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The deadlines in the database, sorted and cut there. What a processor owes is not the laboratory's to do. */
@ApplicationScoped
public class StoredDueDates implements DueDates {

    /** Open ones that are older stand on the war board; in a calendar nobody looks back so far. */
    private static final Duration LATE = Duration.ofDays(90);
    private static final Duration DONE = Duration.ofDays(30);
    private static final String SHOWN = """
             from obligation o join involvement v on v.id = o.involvement_id
             join incident i on i.id = v.incident_id join laboratory l on l.finess = v.finess
             where o.bound <> 'PROCESSOR' and o.figure in ('LEGAL', 'SOFT', 'GOAL')
             and (o.state = 'OPEN' and o.target_at >= :late
                  or o.state = 'MET' and o.target_at is not null and o.met_at >= :done)
            """;
    private static final String COLUMNS = """
            select v.id as case_id, o.rule_key as rule_key, o.rule as rule_text, o.state as state, o.figure as figure,
             o.target_at as target_at, o.known_at as known_at, o.met_at as met_at, o.done_at as done_at,
             i.reference as reference, v.finess as finess, l.name as name, l.department as department,
             l.postcode as postcode, v.zone as zone""";
    private static final String ORDER = " " + """
            order by case when o.state = 'OPEN' and o.target_at >= :now then 0 else 1 end,
            case when o.state = 'OPEN' and o.target_at >= :now then o.target_at end, o.target_at desc, o.id""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Slice<DueDate> of(Scope scope, Instant now) {
        NativeQuery<?> rows = asked(COLUMNS + shown(scope) + ORDER, scope, now).setParameter("now", now);
        List<DueDate> dates = DueDateColumns.typed(rows).setMaxResults(MOST).getResultList().stream()
                .map(row -> DueDateColumns.read((Object[]) row)).toList();
        NativeQuery<?> counted = asked("select count(o.id) as total" + shown(scope), scope, now);
        return new Slice<>(dates, (Long) counted.addScalar("total", StandardBasicTypes.LONG).getSingleResult());
    }

    private static String shown(Scope scope) {
        return scope instanceof Scope.Laboratories ? SHOWN + " and v.finess in (:finess)" : SHOWN;
    }

    private NativeQuery<?> asked(String sql, Scope scope, Instant now) {
        NativeQuery<?> query = entities.createNativeQuery(sql).unwrap(NativeQuery.class)
                .setParameter("late", now.minus(LATE)).setParameter("done", now.minus(DONE));
        if (scope instanceof Scope.Laboratories some) {
            // "in ()" is not SQL: a manager without a laboratory asks for one that cannot exist.
            query.setParameter("finess", some.finess().isEmpty() ? Set.of("") : some.finess());
        }
        return query;
    }
}
