package fr.clepsydre.store.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A fact of a case; written once, never changed. */
@Entity
@Immutable
@Table(name = "case_event")
@NullUnmarked
class EventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_event_seq")
    @SequenceGenerator(name = "case_event_seq", sequenceName = "case_event_seq", allocationSize = 50)
    Long id;

    UUID incidentId;
    UUID involvementId;
    String kind;
    String subject;
    String fromValue;
    String toValue;
    String reason;
    Instant at;
    String byLogin;
    String byName;
}
