package fr.clepsydre.app.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: the addresses of calendars, at most one an account, by the hash of their secret. */
public interface CalendarAddresses {

    Optional<CalendarAddress> of(UUID account);

    /** The login of whoever made the address of that secret. */
    Optional<String> login(String hash);

    /** In place of the one before, which opens nothing any more. */
    void put(UUID account, String hash, Instant now);

    void remove(UUID account);

    void readAt(UUID account, Instant now);
}
