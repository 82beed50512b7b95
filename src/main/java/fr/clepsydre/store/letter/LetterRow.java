package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter}. */
@Entity
@Table(name = "letter")
@NullUnmarked
class LetterRow {

    @Id
    String id;
    UUID runId;
    long personId;
    int sequenceOf;
    Integer batch;
    Integer firstPage;
    Integer lastPage;
    String setAside;
    byte[] sealed;
}
