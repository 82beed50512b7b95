package fr.clepsydre.domain.audit;

import fr.clepsydre.domain.audit.Tampering.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trail entry by entry and finds what was done to it. Memory grows with the faults and anchors, not with the
 * entries. Not safe for several threads.
 */
public final class ChainCheck {

    /** Signs kept; a chain under the wrong key has one an entry. */
    private static final int MOST = 1000;

    private final AuditKey key;
    private final Map<Long, String> anchored = new HashMap<>();
    private final Map<Long, Tampering> found = new TreeMap<>();
    private final Map<Long, Long> gaps = new TreeMap<>();
    private long expected = 1;
    private long entries;
    private long anchors;
    private long latest;
    private @Nullable Entry before;
    private @Nullable Entry forged;

    public ChainCheck(AuditKey key, Collection<Anchor> anchors) {
        this.key = key;
        for (Anchor anchor : anchors) {
            String other = anchored.put(anchor.sequence(), anchor.hash());
            if (other != null && !other.equals(anchor.hash())) {
                // Two chains were anchored here: the older anchor is the one that nobody could foresee.
                anchored.put(anchor.sequence(), other);
            }
            latest = Math.max(latest, anchor.sequence());
        }
    }

    /**
     * What the reading found.
     *
     * @param entries  how many were read
     * @param anchors  how many of them an anchor confirms
     * @param head     the last one; empty for an empty trail
     * @param signs    in the order of the sequence, the first thousand
     */
    public record Verdict(long entries, long anchors, Optional<Anchor> head, List<Tampering> signs) {

        public Verdict {
            signs = List.copyOf(signs);
        }

        /** Whether nothing was found. */
        public boolean whole() {
            return signs.isEmpty();
        }
    }

    /** The next entry as it is stored. */
    public void read(Entry entry) {
        entries++;
        settle(entry);
        if (!key.hash(entry).equals(entry.hash())) {
            forged = entry;
            return;
        }
        if (entry.sequence() < expected) {
            sign(gaps.remove(entry.sequence()) == null ? Kind.INSERTED : Kind.REORDERED, entry.sequence());
            return;
        }
        for (long missing = expected; missing < entry.sequence() && gaps.size() < MOST; missing++) {
            gaps.put(missing, missing);
        }
        boolean follows = entry.sequence() > expected || before == null
                ? entry.sequence() > 1 || entry.previous().equals(AuditKey.ORIGIN)
                : entry.previous().equals(before.hash());
        if (!follows) {
            sign(Kind.REWRITTEN, entry.sequence());
        }
        String anchor = anchored.get(entry.sequence());
        if (anchor != null) {
            anchors++;
            if (!anchor.equals(entry.hash())) {
                sign(Kind.REWRITTEN, entry.sequence());
            }
        }
        expected = entry.sequence() + 1;
        before = entry;
    }

    /** What to call an entry whose hash is wrong shows in the next: it still follows on one that was merely edited. */
    private void settle(@Nullable Entry next) {
        if (forged == null) {
            return;
        }
        Entry odd = forged;
        forged = null;
        boolean inPlace = odd.sequence() == expected
                && (next == null || next.sequence() != odd.sequence() && next.previous().equals(odd.hash()));
        boolean beyond = latest > 0 && odd.sequence() > latest;
        sign(inPlace && !beyond ? Kind.EDITED : Kind.INSERTED, odd.sequence());
        if (inPlace) {
            expected = odd.sequence() + 1;
            before = odd;
        }
    }

    private void sign(Kind kind, long sequence) {
        if (found.size() < MOST) {
            found.putIfAbsent(sequence, new Tampering(kind, sequence));
        }
    }

    /** The end was reached. */
    public Verdict end() {
        settle(null);
        gaps.keySet().forEach(missing -> sign(Kind.DELETED, missing));
        if (latest >= expected) {
            sign(Kind.CUT_OFF, expected);
        }
        List<Tampering> signs = new ArrayList<>(found.values());
        signs.sort(Comparator.comparingLong(Tampering::sequence));
        return new Verdict(entries, anchors,
                Optional.ofNullable(before).map(last -> new Anchor(last.sequence(), last.hash(), last.at())), signs);
    }
}
