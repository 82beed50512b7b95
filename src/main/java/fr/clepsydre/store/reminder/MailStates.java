package fr.clepsydre.store.reminder;

import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How the mails stand, counted by the database. */
final class MailStates {

    private final EntityManager entities;

    MailStates(EntityManager entities) {
        this.entities = entities;
    }

    MailState of(Optional<UUID> account) {
        Object[] counts = query("""
                select count(m), count(m.failure), min(case when m.failure is not null then m.createdAt end),
                min(case when m.failure is not null then m.nextTryAt end) from ReminderMailRow m
                where m.state = 'WAITING'""", account, Object[].class).getSingleResult();
        Optional<String> failure = query("select m.failure from ReminderMailRow m where m.state = 'WAITING'"
                + " and m.failure is not null", account, " order by m.failedAt desc", String.class)
                .setMaxResults(1).getResultStream().findFirst();
        Instant sent = query("select max(m.sentAt) from ReminderMailRow m where m.state = 'SENT'", account,
                Instant.class).getSingleResult();
        return new MailState((Long) counts[0], (Long) counts[1], Optional.ofNullable((Instant) counts[2]),
                failure.map(MailFailure::valueOf), Optional.ofNullable((Instant) counts[3]),
                Optional.ofNullable(sent));
    }

    private <T> TypedQuery<T> query(String select, Optional<UUID> account, Class<T> type) {
        return query(select, account, "", type);
    }

    private <T> TypedQuery<T> query(String select, Optional<UUID> account, String order, Class<T> type) {
        String where = account.isPresent() ? " and m.accountId = :account" : "";
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        account.ifPresent(id -> query.setParameter("account", id));
        return query;
    }
}
