package fr.clepsydre.store.laboratory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a case owes under one rule, as it is kept: what a person recorded, and what the domain reckons from it. */
@Entity
@Table(name = "obligation")
@NullUnmarked
class ObligationRow {

    @Id
    UUID id;

    UUID involvementId;
    String ruleKey;
    int positionOf;
    String rule;
    String bound;
    String state;
    String figure;
    Instant anchorAt;
    Instant targetAt;
    Instant knownAt;
    Instant metAt;
    Instant doneAt;
    String doneBy;
    String doneNote;
    Instant explainedAt;
    String explainedBy;
    String explanation;
    Instant remindAt;
}
