package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: links by which somebody chooses their password, known by the hash of the secret in them. */
public interface Links {

    /** From now on this one, and none of those before. */
    void put(UUID account, String hash, Instant expiresAt);

    /** Whose that link is; empty when there is none or it has expired. */
    Optional<UUID> find(String hash, Instant now);

    void remove(UUID account);
}
