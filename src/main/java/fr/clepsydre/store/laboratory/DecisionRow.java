package fr.clepsydre.store.laboratory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A decision on the risk of a case; written once, never changed. */
@Entity
@Immutable
@Table(name = "decision")
@IdClass(DecisionRow.Key.class)
@NullUnmarked
class DecisionRow {

    @Id
    UUID involvementId;
    @Id
    int numberOf;
    String subject;
    String choice;
    String ground;
    String reason;
    String score;
    String decidedBy;
    Instant decidedAt;

    /** The how manieth of which case. */
    record Key(UUID involvementId, int numberOf) implements Serializable {
    }
}
