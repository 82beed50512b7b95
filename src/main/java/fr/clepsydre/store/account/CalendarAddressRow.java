package fr.clepsydre.store.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The secret address of a calendar: its hash, never itself. */
@Entity
@Table(name = "calendar_address")
@NullUnmarked
class CalendarAddressRow {

    @Id
    UUID accountId;

    String hash;
    Instant madeAt;
    Instant lastReadAt;
}
