package fr.clepsydre.store.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code people_import}. */
@Entity
@Table(name = "people_import")
@NullUnmarked
class ImportRow {

    @Id
    UUID id;
    UUID incidentId;
    String state;
    long processed;
    Long total;
    long people;
    long duplicates;
    long refused;
    String findings;
    String ignored;
    String stage;
    String layout;
    String shares;
    String spool;
    byte[] spoolKey;
    String failure;
    String failureArgs;
    Instant createdAt;
    String createdBy;
    String createdLogin;
    Instant startedAt;
    Instant endedAt;
}
