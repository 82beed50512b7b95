package fr.clepsydre.store.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A bearer token: its hash, never itself. */
@Entity
@Table(name = "api_token")
@NullUnmarked
class TokenRow {

    @Id
    UUID id;

    UUID accountId;
    String name;
    String hash;
    Instant createdAt;
    Instant expiresAt;
    String reach;
}
