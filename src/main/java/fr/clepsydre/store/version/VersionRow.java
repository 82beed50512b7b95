package fr.clepsydre.store.version;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code notification_version}. */
@Entity
@Table(name = "notification_version")
@NullUnmarked
class VersionRow {

    @Id
    UUID id;
    UUID involvementId;
    int numberOf;
    String kind;
    String note;
    String form;
    String formVersion;
    String seal;
    String authorLogin;
    String authorName;
    Instant frozenAt;
    String signerLogin;
    String signerName;
    String signerCapacity;
    Instant signedAt;
    String signedSeal;
    Instant filedAt;
    String filedZone;
    String filingNumber;
    String receiptType;
    String receiptSha256;
    Long receiptLength;
    String filedBy;
    Instant filingRecorded;

    @ElementCollection
    @CollectionTable(name = "version_file", joinColumns = @JoinColumn(name = "version_id"))
    List<VersionFileValue> files = new ArrayList<>();
}
