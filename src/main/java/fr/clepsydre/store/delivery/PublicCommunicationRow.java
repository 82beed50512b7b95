package fr.clepsydre.store.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code public_communication}. */
@Entity
@Table(name = "public_communication")
@NullUnmarked
class PublicCommunicationRow {

    @Id
    UUID id;
    UUID involvementId;
    LocalDate publishedOn;
    String place;
    String address;
    String said;
    String covers;
    Instant recordedAt;
    String author;
    String login;
}
