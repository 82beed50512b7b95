package fr.clepsydre.store.bench;

import java.util.Arrays;

/** The references of millions of letters in eight bytes each. */
final class SeenLetters {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 13;

    private long[] seen = new long[1 << 16];
    private int count;

    /** @param id such as {@code L-7K3M-Q0ZT-X} */
    void add(String id) {
        if (id.length() != ID_LENGTH) {
            throw new IllegalStateException("not the reference of a letter: " + id);
        }
        seen = count == seen.length ? Arrays.copyOf(seen, count * 2) : seen;
        seen[count++] = id.substring(2, 11).replace("-", "").chars()
                .mapToLong(DIGITS::indexOf).reduce(0, (number, digit) -> number * DIGITS.length() + digit);
    }

    /** How many different ones. */
    long different() {
        return Arrays.stream(seen, 0, count).sorted().distinct().count();
    }

    /** How many, the same one twice counted twice. */
    long all() {
        return count;
    }
}
