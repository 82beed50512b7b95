package fr.clepsydre.store.audit;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.audit.Anchors;
import fr.clepsydre.app.audit.AuditFilter;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.audit.Entry;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The trail in the database. What a transaction notes is put in the chain at its very end, so that the one row which
 * all writers wait for is held for a moment only.
 */
@ApplicationScoped
@Transactional
public class StoredTrail implements AuditTrail {

    private static final String PENDING = StoredTrail.class.getName();
    /** After these the head is anchored at once: somebody vouched, or said it to the authority. */
    private static final Set<String> ANCHORED = Set.of("VERSION_SIGNED_OFF", "NOTIFICATION_FILED");
    private static final int PORTION = 1000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TrailKey keys;
    @Inject
    private Anchors anchors;
    @Inject
    private Clock clock;
    /** The container's; null where transactions are not its own, and then each note is written at once. */
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** What waits for the end of a transaction, and what the chain then ends with. */
    private static final class Pending {

        private final List<Noted> notes = new ArrayList<>();
        private @Nullable Anchor head;

        boolean isAnchored() {
            return notes.stream().anyMatch(noted -> noted.note().deed() == Deed.CASE
                    && ANCHORED.contains(noted.note().what()));
        }
    }

    private record Noted(Note note, Instant at) {
    }

    @Override
    public void note(Note note) {
        Noted noted = new Noted(note, clock.instant());
        if (transactions == null) {
            write(List.of(noted));
        } else {
            pending(transactions).notes.add(noted);
        }
    }

    private Pending pending(TransactionSynchronizationRegistry registry) {
        if (registry.getResource(PENDING) instanceof Pending begun) {
            return begun;
        }
        Pending pending = new Pending();
        registry.putResource(PENDING, pending);
        registry.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                pending.head = write(pending.notes);
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED && pending.head != null && pending.isAnchored()) {
                    anchors.put(pending.head);
                }
            }
        });
        return pending;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteApart(Note note) {
        note(note);
    }

    @Override
    public boolean isNoted() {
        return transactions != null && transactions.getResource(PENDING) instanceof Pending;
    }

    private Anchor write(List<Noted> notes) {
        // First all else that this transaction has to wait for: whoever holds the head waits for nobody.
        entities.flush();
        AuditKey key = keys.key();
        Object[] head = (Object[]) entities
                .createNativeQuery("select sequence_of, hash from audit_head where id = 1 for update").getSingleResult();
        long sequence = ((Number) head[0]).longValue();
        String hash = head[1].toString();
        Instant at = clock.instant();
        for (Noted noted : notes) {
            Note note = noted.note();
            Entry entry = key.sealed(new Entry(++sequence, noted.at(), note.deed(), note.what(), note.actor(),
                    note.place(), note.detail(), note.content().isEmpty() ? "" : key.digest(note.content()), hash, ""));
            insert(entry);
            hash = entry.hash();
            at = entry.at();
        }
        entities.createNativeQuery("update audit_head set sequence_of = :sequence, hash = :hash where id = 1")
                .setParameter("sequence", sequence).setParameter("hash", hash).executeUpdate();
        return new Anchor(sequence, hash, at);
    }

    private void insert(Entry entry) {
        entities.createNativeQuery("""
                insert into audit_entry (sequence_of, at, deed, what, actor, place, detail, digest, previous_hash, hash)
                values (:sequence, :at, :deed, :what, :actor, :place, :detail, :digest, :previous, :hash)""")
                .setParameter("sequence", entry.sequence()).setParameter("at", entry.at())
                .setParameter("deed", entry.deed().name()).setParameter("what", entry.what())
                .setParameter("actor", entry.actor()).setParameter("place", entry.place())
                .setParameter("detail", entry.detail()).setParameter("digest", entry.digest())
                .setParameter("previous", entry.previous()).setParameter("hash", entry.hash()).executeUpdate();
    }

    @Override
    public Optional<Anchor> head() {
        Object[] head = (Object[]) entities.createNativeQuery("select sequence_of, hash from audit_head where id = 1")
                .getSingleResult();
        long sequence = ((Number) head[0]).longValue();
        return sequence == 0 ? Optional.empty()
                : Optional.of(new Anchor(sequence, head[1].toString(), clock.instant()));
    }

    @Override
    public void each(Consumer<Entry> reader) {
        long last = head().map(Anchor::sequence).orElse(0L);
        // To the last row there is, whatever the head says: what stands behind it was not written here.
        long after = Long.MIN_VALUE;
        List<EntryRow> rows;
        do {
            rows = entities.createQuery("from EntryRow e where e.sequenceOf > :after order by e.sequenceOf",
                    EntryRow.class).setParameter("after", after).setMaxResults(PORTION).getResultList();
            for (EntryRow row : rows) {
                after = row.sequenceOf;
                reader.accept(row.entry());
            }
            entities.clear();
        } while (rows.size() == PORTION && after <= last + PORTION);
    }

    @Override
    public Slice<Entry> list(AuditFilter filter, Slice.Window window) {
        String where = " where (:deed = '' or e.deed = :deed) and (:actor = '' or e.actor = :actor)"
                + " and e.place like :place escape '!'";
        List<Entry> entries = entities.createQuery("from EntryRow e" + where + " order by e.sequenceOf desc", EntryRow.class)
                .setParameter("deed", filter.deed().map(Enum::name).orElse(""))
                .setParameter("actor", filter.actor().orElse("")).setParameter("place", beginning(filter))
                .setFirstResult(window.first()).setMaxResults(window.size())
                .getResultList().stream().map(EntryRow::entry).toList();
        Long total = entities.createQuery("select count(e) from EntryRow e" + where, Long.class)
                .setParameter("deed", filter.deed().map(Enum::name).orElse(""))
                .setParameter("actor", filter.actor().orElse("")).setParameter("place", beginning(filter))
                .getSingleResult();
        return new Slice<>(entries, total);
    }

    private static String beginning(AuditFilter filter) {
        return filter.place().orElse("").replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public AuditKey key() {
        return keys.key();
    }

    @Override
    public String wrappedKey() {
        return keys.wrapped();
    }
}
