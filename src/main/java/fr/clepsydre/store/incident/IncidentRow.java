package fr.clepsydre.store.incident;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

/** An incident as it is kept. */
@Entity
@Table(name = "incident")
@NullUnmarked
class IncidentRow {

    @Id
    UUID id;

    String reference;

    @Column(name = "year_of")
    int year;

    @Column(name = "number_of")
    int number;

    String title;
    String state;
    Instant recordedAt;
    String recordedBy;
    String persons;
    String records;

    @ElementCollection
    @CollectionTable(name = "incident_answer", joinColumns = @JoinColumn(name = "incident_id"))
    @MapKeyColumn(name = "question")
    Map<String, AnswerValue> answers = new HashMap<>();
}
