package fr.clepsydre.app.audit;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.domain.audit.Entry;
import java.util.Optional;
import java.util.function.Consumer;

/** Port: the append-only trail of everything that was done, in a keyed hash chain. */
public interface AuditTrail {

    /**
     * Writes an entry in the transaction of what it records: both are there, or neither. Without a transaction it has
     * one of its own.
     */
    void note(Note note);

    /** The same in a transaction of its own: what is refused or fails is recorded although nothing comes of it. */
    void noteApart(Note note);

    /** Whether the transaction so far has noted something. */
    boolean isNoted();

    /** Where the chain stands now; empty before the first entry. */
    Optional<Anchor> head();

    /** All entries in their order, as they stand when the reading begins; as many as there may be. */
    void each(Consumer<Entry> reader);

    /** The newest first. */
    Slice<Entry> list(AuditFilter filter, Slice.Window window);

    AuditKey key();

    /** The key as it stands in an export: wrapped by the master key, Base64. */
    String wrappedKey();
}
