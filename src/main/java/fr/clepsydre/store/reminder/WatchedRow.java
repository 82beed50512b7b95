package fr.clepsydre.store.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** An obligation as reminders see it: they write when they look again, and nothing else of it. */
@Entity
@Table(name = "obligation")
@DynamicUpdate
@NullUnmarked
class WatchedRow {

    static final String OPEN = "OPEN";

    @Id
    UUID id;

    UUID involvementId;
    String ruleKey;
    String rule;
    String bound;
    String state;
    String figure;
    Instant anchorAt;
    Instant targetAt;
    Instant knownAt;
    Instant explainedAt;
    Instant remindAt;
}
