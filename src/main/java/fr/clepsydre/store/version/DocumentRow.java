package fr.clepsydre.store.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code document}. */
@Entity
@Table(name = "document")
@NullUnmarked
class DocumentRow {

    @Id
    String sha256;
    byte[] sealed;
    Instant keptAt;
}
