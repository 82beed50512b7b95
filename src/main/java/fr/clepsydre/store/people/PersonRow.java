package fr.clepsydre.store.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 200)
    Long id;
    UUID incidentId;
    UUID involvementId;
    String identityHash;
    String elsewhereHash;
    int leaked;
    String findings;
    byte[] sealed;
}
