package fr.clepsydre.store.reminder;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.reminder.MailLine;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a mail has to say: one line an obligation of which a reminder in it still stands. */
final class MailLines {

    private static final String STANDS = " from WatchedRow o where o.id in (select r.obligationId from ReminderRow r"
            + " where r.mailId = :mail and r.endedAt is null)";
    private static final String LINES = """
            select o, i.reference, v.finess, l.name, v.zone from WatchedRow o
            join InvolvementRow v on v.id = o.involvementId join IncidentRow i on i.id = v.incidentId
            join LaboratoryRow l on l.finess = v.finess
            where o.id in (select r.obligationId from ReminderRow r where r.mailId = :mail and r.endedAt is null)
            order by o.targetAt, i.reference, v.finess, o.id
            """;
    /** The deadline that this person was told of before, as long as nobody told them of the one that stands now. */
    private static final String FORMER = """
            select w.obligationId, w.targetAt from ReminderRow w join WatchedRow o on o.id = w.obligationId
            where w.obligationId in (:ids) and w.endedWhy = 'TARGET_CHANGED' and w.targetAt <> o.targetAt
            and (w.seenAt is not null or w.mailId in (select m.id from ReminderMailRow m where m.state = 'SENT'))
            and w.accountId = (select m.accountId from ReminderMailRow m where m.id = :mail)
            and not exists (select n.id from ReminderRow n join ReminderMailRow s on s.id = n.mailId
            where n.obligationId = w.obligationId and n.accountId = w.accountId and n.targetAt = o.targetAt
            and s.state = 'SENT')
            order by w.id
            """;

    private final EntityManager entities;

    MailLines(EntityManager entities) {
        this.entities = entities;
    }

    Slice<MailLine> of(UUID mail, Slice.Window window) {
        List<Object[]> rows = entities.createQuery(LINES, Object[].class).setParameter("mail", mail)
                .setFirstResult(window.first()).setMaxResults(window.size()).getResultList();
        long total = entities.createQuery("select count(o)" + STANDS, Long.class).setParameter("mail", mail)
                .getSingleResult();
        Map<UUID, Instant> former = rows.isEmpty() ? Map.of()
                : former(mail, rows.stream().map(row -> ((WatchedRow) row[0]).id).toList());
        return new Slice<>(rows.stream().map(row -> line(row, former)).toList(), total);
    }

    private Map<UUID, Instant> former(UUID mail, Collection<UUID> obligations) {
        Map<UUID, Instant> former = new HashMap<>();
        entities.createQuery(FORMER, Object[].class).setParameter("mail", mail).setParameter("ids", obligations)
                .getResultList().forEach(row -> former.put((UUID) row[0], (Instant) row[1]));
        return former;
    }

    private static MailLine line(Object[] row, Map<UUID, Instant> former) {
        WatchedRow watched = (WatchedRow) row[0];
        return new MailLine(watched.id, Reference.parse((String) row[1]).orElseThrow(), (String) row[2],
                (String) row[3], RuleTitle.of(watched.rule, watched.ruleKey),
                Rule.Figure.valueOf(watched.figure), watched.targetAt, ZoneId.of((String) row[4]),
                Optional.ofNullable(former.get(watched.id)));
    }
}
