package fr.clepsydre.bench.people;

import java.util.List;

/** Chance that is the same on every machine and in every version of Java: SplitMix64, begun anew for each number. */
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int WHOLE = 10_000;

    private long state;

    Draw(long seed, long number) {
        // Mixed, so that neighbours do not draw from the same sequence one step apart.
        state = seed + number * GOLDEN;
        state = next();
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** From 0 up to the bound, which is left out. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** One of the ten thousand parts of the whole: what is compared with shares added up. */
    int part() {
        return below(WHOLE);
    }

    /** @param share of ten thousand */
    boolean happens(int share) {
        return part() < share;
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }
}
