package fr.clepsydre.store.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter_template}. */
@Entity
@Table(name = "letter_template")
@IdClass(TemplateRow.Key.class)
@NullUnmarked
class TemplateRow {

    @Id
    String kind;
    @Id
    String language;
    @Id
    int numberOf;
    String state;
    String text;
    String authorLogin;
    String authorName;
    Instant writtenAt;
    String decidedBy;
    Instant decidedAt;
    String reason;

    /** Which version of what. */
    record Key(String kind, String language, int numberOf) implements Serializable {
    }
}
