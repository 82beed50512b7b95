package fr.clepsydre.store.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code person}. Read here; written in bulk by {@link PersonStatements}. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonRow {

    @Id
    long id;
    UUID incidentId;
    UUID involvementId;
    int revision;
    UUID sameHash;
    long nameHash;
    Long birthNameHash;
    long nearHash;
    Long emailHash;
    Long nirHash;
    byte[] sources;
    int leaked;
    long findings;
    long settled;
    String setApart;
    byte[] sealed;
}
