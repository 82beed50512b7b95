package fr.clepsydre.store.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code remark}. */
@Entity
@Table(name = "remark")
@NullUnmarked
class RemarkRow {

    @Id
    UUID id;
    UUID involvementId;
    int numberOf;
    String question;
    String kind;
    int about;
    byte[] sealed;
    String byLogin;
    String byName;
    Instant saidAt;
}
