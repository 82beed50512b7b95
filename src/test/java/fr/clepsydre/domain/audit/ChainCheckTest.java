package fr.clepsydre.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clepsydre.domain.audit.Tampering.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each of the six tamperings is found where it was done, by somebody with and without the key. */
class ChainCheckTest {

    private static final AuditKey KEY = new AuditKey(Chains.KEY);

    private final List<Entry> chain = Chains.of(KEY, 20, "dpo");
    private final List<Anchor> anchors = new ArrayList<>(List.of(Chains.anchor(chain.get(9)), Chains.anchor(chain.get(19))));

    private ChainCheck.Verdict read(List<Entry> entries) {
        ChainCheck check = new ChainCheck(KEY, anchors);
        entries.forEach(check::read);
        return check.end();
    }

    private List<Tampering> after(Consumer<List<Entry>> tampering) {
        List<Entry> entries = new ArrayList<>(chain);
        tampering.accept(entries);
        return read(entries).signs();
    }

    private static Entry by(Entry entry, String actor) {
        return new Entry(entry.sequence(), entry.at(), entry.deed(), entry.what(), actor, entry.place(), entry.detail(),
                entry.digest(), entry.previous(), entry.hash());
    }

    private static Entry numbered(Entry entry, long sequence) {
        return new Entry(sequence, entry.at(), entry.deed(), entry.what(), entry.actor(), entry.place(), entry.detail(),
                entry.digest(), entry.previous(), entry.hash());
    }

    private static List<Tampering> one(Kind kind, long sequence) {
        return List.of(new Tampering(kind, sequence));
    }

    @Test
    void a_whole_chain_is_whole() {
        ChainCheck.Verdict verdict = read(chain);
        assertEquals(List.of(), verdict.signs());
        assertEquals(20, verdict.entries());
        assertEquals(2, verdict.anchors());
        assertEquals(chain.get(19).hash(), verdict.head().orElseThrow().hash());
        anchors.clear();
        assertEquals(true, read(List.of()).whole());
    }

    @Test
    void an_edit_shows_at_the_entry() {
        assertEquals(one(Kind.EDITED, 5), after(entries -> entries.set(4, by(entries.get(4), "somebody"))));
        assertEquals(one(Kind.EDITED, 1), after(entries -> entries.set(0, by(entries.get(0), "somebody"))));
        assertEquals(one(Kind.EDITED, 20), after(entries -> entries.set(19, by(entries.get(19), "somebody"))));
        assertEquals(List.of(new Tampering(Kind.EDITED, 5), new Tampering(Kind.EDITED, 6)), after(entries -> {
            entries.set(4, by(entries.get(4), "somebody"));
            entries.set(5, by(entries.get(5), "somebody"));
        }));
    }

    @Test
    void a_deletion_shows_at_each_that_is_missing() {
        assertEquals(one(Kind.DELETED, 5), after(entries -> entries.remove(4)));
        assertEquals(one(Kind.DELETED, 1), after(entries -> entries.remove(0)));
        assertEquals(3, after(entries -> entries.subList(4, 7).clear()).size());
    }

    @Test
    void an_insertion_shows_whether_or_not_the_others_were_numbered_anew() {
        Entry made = new AuditKey(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
            23, 24, 25, 26, 27, 28, 29, 30, 31, 32}).sealed(by(chain.get(5), "somebody"));
        assertEquals(one(Kind.INSERTED, 6), after(entries -> entries.add(5, made)));
        assertEquals(one(Kind.INSERTED, 6), after(entries -> entries.add(6, made)));
        assertEquals(Kind.INSERTED, after(entries -> {
            entries.add(5, made);
            for (int after = 6; after < entries.size(); after++) {
                entries.set(after, numbered(entries.get(after), after + 1));
            }
        }).get(0).kind());
        assertEquals(one(Kind.INSERTED, 6), after(entries -> entries.add(6, chain.get(5))), "the same once more");
        assertEquals(one(Kind.INSERTED, 21), after(entries -> entries.add(numbered(made, 21))), "at the end");
    }

    @Test
    void a_changed_order_shows_at_who_stands_elsewhere() {
        assertEquals(one(Kind.REORDERED, 5), after(entries -> entries.add(10, entries.remove(4))));
        assertEquals(one(Kind.REORDERED, 5), after(entries -> entries.add(5, entries.remove(4))));
    }

    @Test
    void what_was_cut_off_shows_by_an_anchor() {
        assertEquals(one(Kind.CUT_OFF, 20), after(entries -> entries.remove(19)));
        assertEquals(one(Kind.CUT_OFF, 1), after(List::clear));
        anchors.clear();
        assertEquals(List.of(), after(entries -> entries.remove(19)), "nobody can know without one");
    }

    @Test
    void a_chain_written_anew_with_the_very_key_shows_by_an_anchor() {
        ChainCheck.Verdict verdict = read(Chains.of(KEY, 20, "somebody"));
        assertEquals(List.of(new Tampering(Kind.REWRITTEN, 10), new Tampering(Kind.REWRITTEN, 20)), verdict.signs());
        List<Entry> fromTheMiddle = new ArrayList<>(chain.subList(0, 12));
        fromTheMiddle.addAll(Chains.of(KEY, 20, "somebody").subList(12, 20));
        assertEquals(List.of(new Tampering(Kind.REWRITTEN, 13), new Tampering(Kind.REWRITTEN, 20)),
                read(fromTheMiddle).signs());
    }

    @Test
    void fields_cannot_run_into_each_other() {
        Entry one = new Entry(1, Chains.AT, Deed.DONE, "ab", "c", "", "", "", AuditKey.ORIGIN, "");
        Entry other = new Entry(1, Chains.AT, Deed.DONE, "a", "bc", "", "", "", AuditKey.ORIGIN, "");
        assertNotEquals(KEY.sealed(one).hash(), KEY.sealed(other).hash());
        assertNotEquals(KEY.digest(List.of("ab", "c")), KEY.digest(List.of("a", "bc")));
    }

    @Test
    void a_line_holds_an_entry_whatever_stands_in_it() {
        Entry odd = KEY.sealed(new Entry(7, Chains.AT, Deed.SEEN, "a\tb", "c\\d", "e\nf", "g\rh \\t", "", AuditKey.ORIGIN, ""));
        assertEquals(odd, TrailLine.read(TrailLine.write(odd)).orElseThrow());
        assertEquals(true, TrailLine.read("nothing").isEmpty());
        Anchor anchor = Chains.anchor(odd);
        assertEquals(anchor, Anchor.parse(anchor.line()).orElseThrow());
        assertEquals(true, Anchor.parse("7 x y").isEmpty());
    }
}
