package fr.clepsydre.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Chains for tests. */
public final class Chains {

    public static final byte[] KEY = new byte[AuditKey.LENGTH];
    public static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");

    private Chains() {
    }

    /** So many entries in a chain under a key. */
    public static List<Entry> of(AuditKey key, int entries, String actor) {
        List<Entry> chain = new ArrayList<>();
        String previous = AuditKey.ORIGIN;
        for (int number = 1; number <= entries; number++) {
            Entry entry = key.sealed(new Entry(number, AT.plusSeconds(number), Deed.DONE, "EditCase.answer", actor,
                    "INC-2026-0001/350000001", "persons", "", previous, ""));
            chain.add(entry);
            previous = entry.hash();
        }
        return chain;
    }

    public static Anchor anchor(Entry entry) {
        return new Anchor(entry.sequence(), entry.hash(), entry.at());
    }
}
