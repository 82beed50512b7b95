package fr.clepsydre.store.account;

import fr.clepsydre.app.account.Sessions;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code account_session}. */
@Entity
@Table(name = "account_session")
@NullUnmarked
class SessionRow {

    @Id
    UUID id;
    UUID accountId;
    Instant begunAt;
    Instant seenAt;
    Instant endsAt;
    String client;

    Sessions.Session session() {
        return new Sessions.Session(id, begunAt, seenAt, endsAt, client);
    }
}
