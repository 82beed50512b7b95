package fr.clepsydre.store.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_signature}. */
@Entity
@Table(name = "letter_signature")
@NullUnmarked
class SignatureRow {

    @Id
    UUID involvementId;
    String sha256;
    byte[] sealed;
}
