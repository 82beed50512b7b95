package fr.clepsydre.store.evidence;

import fr.clepsydre.app.evidence.Evidence;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evidence}: added, never changed. */
@Entity
@Immutable
@Table(name = "evidence")
@NullUnmarked
class EvidenceRow {

    @Id
    UUID id;
    UUID involvementId;
    String name;
    String mediaType;
    String sha256;
    long lengthOf;
    String about;
    Instant receivedAt;
    String receivedBy;

    Evidence.Piece piece() {
        return new Evidence.Piece(id, name, mediaType, sha256, lengthOf, about, receivedAt, receivedBy);
    }
}
