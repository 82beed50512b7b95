package fr.clepsydre.store.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What somebody typed into a form and did not record yet. */
@Entity
@Table(name = "draft")
@NullUnmarked
class DraftRow {

    @EmbeddedId
    Key key;

    String content;
    Instant savedAt;

    /** Whose, and of which form. */
    @Embeddable
    record Key(UUID accountId, String form) implements Serializable {
    }
}
