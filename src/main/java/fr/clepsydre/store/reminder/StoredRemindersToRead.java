package fr.clepsydre.store.reminder;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.reminder.ReminderEntry;
import fr.clepsydre.app.reminder.RemindersToRead;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reminders as one person reads them, merged, sorted and paged by the database. */
@ApplicationScoped
public class StoredRemindersToRead implements RemindersToRead {

    private static final String FROM = " from ReminderRow r join WatchedRow o on o.id = r.obligationId"
            + " join InvolvementRow v on v.id = o.involvementId where r.accountId = :account";
    private static final String NEW = " and r.seenAt is null and r.endedAt is null";
    private static final String MERGED = """
            select r.obligationId, max(r.raisedAt), count(r),
            sum(case when r.seenAt is null and r.endedAt is null then 1 else 0 end)""";
    private static final String DETAILS = """
            select o, i.reference, v.finess, l.name, v.zone from WatchedRow o
            join InvolvementRow v on v.id = o.involvementId join IncidentRow i on i.id = v.incidentId
            join LaboratoryRow l on l.finess = v.finess where o.id in (:ids)
            """;
    private static final String FORMER = """
            select w.obligationId, w.targetAt from ReminderRow w
            where w.accountId = :account and w.obligationId in (:ids) and w.endedWhy = 'TARGET_CHANGED' order by w.id
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public long unseen(UUID account, Scope scope) {
        return count(NEW, account, scope);
    }

    @Override
    public Slice<ReminderEntry> entries(UUID account, Scope scope, Slice.Window window) {
        List<Object[]> merged = bind(entities.createQuery(MERGED + FROM + within(scope)
                        + " group by r.obligationId order by max(r.raisedAt) desc, r.obligationId", Object[].class),
                account, scope).setFirstResult(window.first()).setMaxResults(window.size()).getResultList();
        return new Slice<>(read(account, merged), count("", account, scope));
    }

    @Override
    public void see(UUID account, Optional<UUID> obligation, Instant until, Instant now) {
        Query update = entities.createQuery("update ReminderRow r set r.seenAt = :now where r.accountId = :account"
                        + " and r.seenAt is null and r.raisedAt <= :until"
                        + (obligation.isPresent() ? " and r.obligationId = :obligation" : ""))
                .setParameter("now", now).setParameter("account", account).setParameter("until", until);
        obligation.ifPresent(id -> update.setParameter("obligation", id));
        update.executeUpdate();
    }

    private long count(String condition, UUID account, Scope scope) {
        return bind(entities.createQuery("select count(distinct r.obligationId)" + FROM + condition + within(scope),
                Long.class), account, scope).getSingleResult();
    }

    private List<ReminderEntry> read(UUID account, List<Object[]> merged) {
        if (merged.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = merged.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, Instant> former = former(account, ids);
        Map<UUID, Object[]> details = new LinkedHashMap<>();
        entities.createQuery(DETAILS, Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> details.put(((WatchedRow) row[0]).id, row));
        return merged.stream().map(row -> entry(row, details.get((UUID) row[0]), former)).toList();
    }

    private Map<UUID, Instant> former(UUID account, Collection<UUID> ids) {
        Map<UUID, Instant> former = new HashMap<>();
        entities.createQuery(FORMER, Object[].class).setParameter("account", account).setParameter("ids", ids)
                .getResultList().forEach(row -> former.put((UUID) row[0], (Instant) row[1]));
        return former;
    }

    private static ReminderEntry entry(Object[] merged, Object[] details, Map<UUID, Instant> former) {
        WatchedRow watched = (WatchedRow) details[0];
        Optional<Instant> target = Optional.ofNullable(watched.targetAt);
        return new ReminderEntry(watched.id, Reference.parse((String) details[1]).orElseThrow(), (String) details[2],
                (String) details[3], RuleTitle.of(watched.rule, watched.ruleKey),
                Standing.State.valueOf(watched.state), Rule.Figure.valueOf(watched.figure), target,
                Optional.ofNullable(former.get(watched.id)).filter(then -> target.filter(then::equals).isEmpty()),
                ZoneId.of((String) details[4]), (Instant) merged[1], ((Number) merged[2]).longValue(),
                ((Number) merged[3]).longValue(), watched.explainedAt == null
                ? ReminderEntry.Lateness.UNEXPLAINED : ReminderEntry.Lateness.EXPLAINED);
    }

    private static String within(Scope scope) {
        return scope instanceof Scope.Laboratories ? " and v.finess in (:finess)" : "";
    }

    private static <Q extends Query> Q bind(Q query, UUID account, Scope scope) {
        query.setParameter("account", account);
        if (scope instanceof Scope.Laboratories some) {
            // "in ()" is not SQL: a manager without a laboratory asks for one that cannot exist.
            query.setParameter("finess", some.finess().isEmpty() ? Set.of("") : some.finess());
        }
        return query;
    }
}
