package fr.clepsydre.store.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** How often a login failed, by a hash that tells no name. */
@Entity
@Table(name = "login_failure")
@NullUnmarked
class LoginFailureRow {

    @Id
    String loginKey;

    int failures;
    Instant blockedUntil;
    Instant lastAt;
}
