package fr.clepsydre.store.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code person_past}: what a person was before a correction. */
@Entity
@Table(name = "person_past")
@IdClass(PersonPastRow.Key.class)
@NullUnmarked
class PersonPastRow {

    @Id
    long personId;
    @Id
    int revision;
    int leaked;
    byte[] sealed;

    /** Which revision of whom. */
    record Key(long personId, int revision) implements Serializable {
    }
}
