package fr.clepsydre.store.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds what was counted against what is known: a benchmark of wrong work is none. */
final class Expected {

    private Expected() {
    }

    /** @throws IllegalStateException when they differ */
    static void same(String what, Object known, Object counted) {
        if (!Objects.equals(known, counted)) {
            throw new IllegalStateException(what + ": the truth is " + known + ", counted were " + counted);
        }
    }

    /** The same for counts by name, of which none is as good as nought. */
    static void same(String what, Map<String, Long> known, Map<String, Long> counted) {
        same(what, (Object) some(known), some(counted));
    }

    private static Map<String, Long> some(Map<String, Long> counts) {
        Map<String, Long> some = new TreeMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return some;
    }
}
