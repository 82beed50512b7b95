package fr.clepsydre.store.laboratory;

import fr.clepsydre.store.incident.AnswerValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A laboratory's case as it is kept. {@code targetAt}, {@code personsNumber} and what leads repeat what the domain
 * reckons, so that the database can sort and add.
 */
@Entity
@Table(name = "involvement")
@NullUnmarked
class InvolvementRow {

    @Id
    UUID id;

    UUID incidentId;
    String finess;
    String zone;
    String status;
    Instant alertedAt;
    Instant awareAt;
    String awareZone;
    String awareReason;
    String awareBy;
    String awareEvidence;
    String rule;
    Instant targetAt;
    String leadState;
    String leadFigure;
    Instant leadAnchorAt;
    Instant leadTargetAt;
    Instant leadMetAt;
    int atOnce;
    Instant notifiedAt;
    String persons;
    Long personsNumber;
    String records;

    @ElementCollection
    @CollectionTable(name = "involvement_contact", joinColumns = @JoinColumn(name = "involvement_id"))
    @MapKeyColumn(name = "kind")
    Map<String, ContactValue> contacts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "involvement_answer", joinColumns = @JoinColumn(name = "involvement_id"))
    @MapKeyColumn(name = "question")
    Map<String, AnswerValue> answers = new HashMap<>();
}
