package fr.clepsydre.store.account;

import fr.clepsydre.app.calendar.CalendarAddress;
import fr.clepsydre.app.calendar.CalendarAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The addresses of calendars in the database. */
@ApplicationScoped
public class StoredCalendarAddresses implements CalendarAddresses {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<CalendarAddress> of(UUID account) {
        return row(account).map(row -> new CalendarAddress(row.madeAt, Optional.ofNullable(row.lastReadAt)));
    }

    @Override
    public Optional<String> login(String hash) {
        return entities.createQuery("select a.login from AccountRow a join CalendarAddressRow c on c.accountId = a.id"
                        + " where c.hash = :hash", String.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    @Override
    public void put(UUID account, String hash, Instant now) {
        CalendarAddressRow row = row(account).orElseGet(CalendarAddressRow::new);
        row.hash = hash;
        row.madeAt = now;
        row.lastReadAt = null;
        if (row.accountId == null) {
            row.accountId = account;
            entities.persist(row);
        }
    }

    @Override
    public void remove(UUID account) {
        row(account).ifPresent(entities::remove);
    }

    @Override
    public void readAt(UUID account, Instant now) {
        row(account).ifPresent(row -> row.lastReadAt = now);
    }

    private Optional<CalendarAddressRow> row(UUID account) {
        return Optional.ofNullable(entities.find(CalendarAddressRow.class, account));
    }
}
