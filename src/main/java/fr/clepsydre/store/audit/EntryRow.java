package fr.clepsydre.store.audit;

import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.audit.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code audit_entry}: added, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
@NullUnmarked
class EntryRow {

    @Id
    long sequenceOf;
    Instant at;
    String deed;
    String what;
    String actor;
    String place;
    String detail;
    String digest;
    String previousHash;
    String hash;

    Entry entry() {
        return new Entry(sequenceOf, at, Deed.valueOf(deed), what, actor, place, detail, digest, previousHash, hash);
    }
}
