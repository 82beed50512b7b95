package fr.clepsydre.store.reminder;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailLine;
import fr.clepsydre.app.reminder.MailState;
import fr.clepsydre.app.reminder.ReminderMails;
import fr.clepsydre.app.reminder.WaitingMail;
import fr.clepsydre.domain.deadline.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails in the database. What two servers could both do is decided by one statement on the mail's row. */
@ApplicationScoped
public class StoredReminderMails implements ReminderMails {

    private static final String MINE = " where m.id = :id and m.state = 'WAITING' and m.claim = :claim";
    private static final int CHUNK = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Unmailed> unmailed() {
        return entities.createQuery("""
                        select r.id, r.accountId, o.figure, o.targetAt, v.zone from ReminderRow r
                        join WatchedRow o on o.id = r.obligationId join InvolvementRow v on v.id = o.involvementId
                        join AccountRow a on a.id = r.accountId
                        where r.mailId is null and r.endedAt is null and a.email is not null and a.state = 'ACTIVE'
                        and o.targetAt is not null
                        """, Object[].class)
                .getResultList().stream()
                .map(row -> new Unmailed((Long) row[0], (UUID) row[1], Rule.Figure.valueOf((String) row[2]),
                        (Instant) row[3], ZoneId.of((String) row[4])))
                .toList();
    }

    @Override
    public Optional<WaitingMail> holdOpen(UUID account) {
        return entities.createQuery("""
                        select m from ReminderMailRow m where m.accountId = :account and m.state = 'WAITING'
                        and m.claim is null order by m.createdAt, m.id
                        """, ReminderMailRow.class)
                .setParameter("account", account)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().map(StoredReminderMails::read);
    }

    @Override
    public UUID open(UUID account, Instant now) {
        ReminderMailRow row = new ReminderMailRow();
        row.id = UUID.randomUUID();
        row.accountId = account;
        row.state = ReminderMailRow.WAITING;
        row.createdAt = now;
        row.nextTryAt = now;
        entities.persist(row);
        entities.flush();
        return row.id;
    }

    @Override
    public int fill(UUID mail, Collection<Long> reminders) {
        List<Long> ids = new ArrayList<>(reminders);
        int filled = 0;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            filled += entities.createQuery("update ReminderRow r set r.mailId = :mail"
                            + " where r.id in (:ids) and r.mailId is null")
                    .setParameter("mail", mail)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK))).executeUpdate();
        }
        return filled;
    }

    @Override
    public void reissue(UUID mail) {
        entities.find(ReminderMailRow.class, mail).edition++;
    }

    @Override
    public List<WaitingMail> waiting() {
        return entities.createQuery("select m from ReminderMailRow m where m.state = 'WAITING'"
                        + " order by m.createdAt, m.id", ReminderMailRow.class)
                .getResultList().stream().map(StoredReminderMails::read).toList();
    }

    @Override
    public boolean claim(WaitingMail mail, WaitingMail.Claim claim, Instant nextTry) {
        String seen = mail.claim().isPresent() ? "m.claim = :seen" : "m.claim is null";
        var update = entities.createQuery("update ReminderMailRow m set m.claim = :claim, m.claimedUntil = :until,"
                        + " m.attempts = m.attempts + 1, m.nextTryAt = :next"
                        + " where m.id = :id and m.state = 'WAITING' and m.edition = :edition and " + seen)
                .setParameter("claim", claim.by()).setParameter("until", claim.until())
                .setParameter("next", nextTry).setParameter("id", mail.id()).setParameter("edition", mail.edition());
        mail.claim().ifPresent(former -> update.setParameter("seen", former.by()));
        return update.executeUpdate() == 1;
    }

    @Override
    public void release(WaitingMail mail) {
        entities.createQuery("update ReminderMailRow m set m.claim = null, m.claimedUntil = null,"
                        + " m.attempts = :attempts, m.nextTryAt = :next where m.id = :id")
                .setParameter("attempts", mail.attempts()).setParameter("next", mail.nextTry())
                .setParameter("id", mail.id()).executeUpdate();
    }

    @Override
    public Slice<MailLine> lines(UUID mail, Slice.Window window) {
        return new MailLines(entities).of(mail, window);
    }

    @Override
    public Optional<Addressee> addressee(UUID mail) {
        return entities.createQuery("""
                        select a.email, a.language from AccountRow a join ReminderMailRow m on m.accountId = a.id
                        where m.id = :mail and a.state = 'ACTIVE' and a.email is not null
                        """, Object[].class)
                .setParameter("mail", mail)
                .getResultStream().findFirst().map(row -> new Addressee((String) row[0], (String) row[1]));
    }

    @Override
    public void sent(UUID mail, UUID claim, Instant now) {
        entities.createQuery("update ReminderMailRow m set m.state = 'SENT', m.sentAt = :now, m.claim = null,"
                        + " m.claimedUntil = null, m.failure = null, m.failedAt = null" + MINE)
                .setParameter("now", now).setParameter("id", mail).setParameter("claim", claim).executeUpdate();
    }

    @Override
    public void dropped(UUID mail, UUID claim) {
        entities.createQuery("update ReminderMailRow m set m.state = 'DROPPED', m.claim = null,"
                        + " m.claimedUntil = null, m.failure = null, m.failedAt = null" + MINE)
                .setParameter("id", mail).setParameter("claim", claim).executeUpdate();
    }

    @Override
    public void failed(UUID mail, UUID claim, MailFailure why, Instant now) {
        entities.createQuery("update ReminderMailRow m set m.failure = :why, m.failedAt = :now, m.claim = null,"
                        + " m.claimedUntil = null" + MINE)
                .setParameter("why", why.name()).setParameter("now", now).setParameter("id", mail)
                .setParameter("claim", claim).executeUpdate();
    }

    @Override
    public MailState state(Optional<UUID> account) {
        return new MailStates(entities).of(account);
    }

    private static WaitingMail read(ReminderMailRow row) {
        Optional<WaitingMail.Claim> claim = Optional.ofNullable(row.claim)
                .map(by -> new WaitingMail.Claim(by, row.claimedUntil));
        return new WaitingMail(row.id, row.accountId, row.edition, row.attempts, row.nextTryAt, claim);
    }
}
