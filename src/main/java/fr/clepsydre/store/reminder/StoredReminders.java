package fr.clepsydre.store.reminder;

import fr.clepsydre.app.reminder.Ending;
import fr.clepsydre.app.reminder.LedgerEntry;
import fr.clepsydre.app.reminder.Recipient;
import fr.clepsydre.app.reminder.Reminder;
import fr.clepsydre.app.reminder.Reminders;
import fr.clepsydre.app.reminder.Watched;
import fr.clepsydre.domain.deadline.ReminderPoint;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;

/** The ledger in the database. */
@ApplicationScoped
public class StoredReminders implements Reminders {

    private static final String WATCHED = """
            select o, v.finess from WatchedRow o join InvolvementRow v on v.id = o.involvementId where o.id in (:ids)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Instant> lastLook() {
        return Optional.ofNullable(entities.find(LookRow.class, LookRow.ONE)).map(row -> row.lookedAt);
    }

    @Override
    public void looked(Instant now) {
        LookRow row = entities.find(LookRow.class, LookRow.ONE);
        if (row == null) {
            row = new LookRow();
            row.id = LookRow.ONE;
            row.lookedAt = now;
            entities.persist(row);
        }
        row.lookedAt = now;
    }

    @Override
    public void lookAtAll(Instant now) {
        entities.createQuery("update WatchedRow o set o.remindAt = :now where o.state = :open and o.targetAt is not null")
                .setParameter("now", now).setParameter("open", WatchedRow.OPEN).executeUpdate();
    }

    @Override
    public List<UUID> holdDue(Instant now, int most) {
        return entities.createQuery("select o from WatchedRow o where o.remindAt <= :now order by o.remindAt, o.id",
                        WatchedRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList().stream().map(row -> row.id).toList();
    }

    @Override
    public boolean isAnyDue(Instant now) {
        return entities.createQuery("select count(o) from WatchedRow o where o.remindAt <= :now", Long.class)
                .setParameter("now", now).getSingleResult() > 0;
    }

    @Override
    public List<Watched> watched(Collection<UUID> obligations) {
        return entities.createQuery(WATCHED, Object[].class).setParameter("ids", obligations)
                .getResultList().stream().map(row -> watched((WatchedRow) row[0], (String) row[1])).toList();
    }

    @Override
    public Map<UUID, List<LedgerEntry>> ledger(Collection<UUID> obligations) {
        return entities.createQuery("select r from ReminderRow r where r.obligationId in (:ids)", ReminderRow.class)
                .setParameter("ids", obligations)
                .getResultList().stream().map(StoredReminders::entry)
                .collect(Collectors.groupingBy(entry -> entry.reminder().obligation()));
    }

    @Override
    public Map<String, List<Recipient>> recipients(Collection<String> finess) {
        List<Recipient> everywhere = entities.createQuery("""
                        select a.id, a.createdAt from AccountRow a where a.role = 'DPO' and a.state = 'ACTIVE'
                        """, Object[].class)
                .getResultList().stream().map(StoredReminders::recipient).toList();
        Map<String, List<Recipient>> recipients = new HashMap<>();
        finess.forEach(number -> recipients.put(number, new ArrayList<>(everywhere)));
        entities.createQuery("""
                        select a.id, a.createdAt, l from AccountRow a join a.laboratories l
                        where a.role = 'LABORATORY_MANAGER' and a.state = 'ACTIVE' and l in (:finess)
                        """, Object[].class)
                .setParameter("finess", recipients.keySet())
                .getResultList().forEach(row -> recipients.get((String) row[2]).add(recipient(row)));
        return recipients;
    }

    @Override
    public void write(List<Reminder> raised, Instant now) {
        raised.forEach(reminder -> {
            ReminderRow row = new ReminderRow();
            row.obligationId = reminder.obligation();
            row.accountId = reminder.account();
            row.targetAt = reminder.target();
            row.point = reminder.point().offset().toString();
            row.round = reminder.round();
            row.dueAt = reminder.point().at();
            row.raisedAt = now;
            entities.persist(row);
        });
    }

    @Override
    public void end(Map<Long, Ending> ended, Instant now) {
        ended.forEach((id, why) -> {
            ReminderRow row = entities.find(ReminderRow.class, id);
            row.endedAt = now;
            row.endedWhy = why.name();
        });
    }

    @Override
    public void lookAgain(UUID obligation, Optional<Instant> at) {
        entities.find(WatchedRow.class, obligation).remindAt = at.orElse(null);
    }

    private static Watched watched(WatchedRow row, String finess) {
        // What a processor owes is the processor's to be reminded of.
        Standing.State state = "PROCESSOR".equals(row.bound)
                ? Standing.State.NOT_APPLICABLE
                : Standing.State.valueOf(row.state);
        return new Watched(row.id, finess, state, Rule.Figure.valueOf(row.figure),
                Optional.ofNullable(row.anchorAt), Optional.ofNullable(row.targetAt), row.knownAt,
                Optional.ofNullable(row.explainedAt));
    }

    private static LedgerEntry entry(ReminderRow row) {
        return new LedgerEntry(row.id, new Reminder(row.obligationId, row.accountId, row.targetAt,
                new ReminderPoint(Duration.parse(row.point), row.dueAt), row.round), row.raisedAt,
                Optional.ofNullable(row.endedWhy).map(Ending::valueOf));
    }

    private static Recipient recipient(Object... row) {
        return new Recipient((UUID) row[0], (Instant) row[1]);
    }
}
