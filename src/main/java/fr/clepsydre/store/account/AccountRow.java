package fr.clepsydre.store.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An account as it is kept. */
@Entity
@Table(name = "account")
@NullUnmarked
class AccountRow {

    @Id
    UUID id;

    String login;
    String displayName;
    String role;
    String email;
    String passwordHash;
    String language;
    String state;
    Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_laboratory", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "finess")
    Set<String> laboratories = new HashSet<>();
}
