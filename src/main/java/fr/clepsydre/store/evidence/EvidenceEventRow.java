package fr.clepsydre.store.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evidence_event}: added, never changed. */
@Entity
@Table(name = "evidence_event")
@IdClass(EvidenceEventRow.Key.class)
@NullUnmarked
class EvidenceEventRow {

    @Id
    UUID evidenceId;
    @Id
    int place;
    String kind;
    Instant at;
    String byName;

    /** The how-manieth of what. */
    record Key(UUID evidenceId, int place) implements Serializable {
    }
}
