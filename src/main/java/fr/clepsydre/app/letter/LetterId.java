package fr.clepsydre.app.letter;

import java.util.Optional;

/**
 * The reference on a letter, such as {@code L-7K3M-Q0ZT-X}: forty bits, drawn by a keyed hash, in Crockford's digits, which leave out
 * those that are mistaken for one another, and a check digit that finds one wrong digit and most exchanges of two
 * neighbours (Luhn's rule to the base of 32). It tells nothing about anybody.
 */
public final class LetterId {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = DIGITS.length();
    private static final int LENGTH = 8;
    private static final int DIGIT_BITS = 5;

    private LetterId() {
    }

    /** The reference of these forty bits. */
    public static String of(long code) {
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt((int) (code >>> i * DIGIT_BITS) & BASE - 1));
        }
        return "L-" + digits.substring(0, LENGTH / 2) + "-" + digits.substring(LENGTH / 2) + "-"
                + checkDigit(digits.toString());
    }

    /** The forty bits of a reference; empty when it is none. */
    public static Optional<Long> code(String id) {
        return isWellFormed(id)
                ? Optional.of(id.substring(2).replace("-", "").chars().limit(LENGTH)
                        .mapToLong(DIGITS::indexOf).reduce(0, (code, digit) -> code << DIGIT_BITS | digit))
                : Optional.empty();
    }

    /** Whether that is one, without a slip of the hand. */
    public static boolean isWellFormed(String id) {
        if (!id.matches("L-[" + DIGITS + "]{4}-[" + DIGITS + "]{4}-[" + DIGITS + "]")) {
            return false;
        }
        String digits = id.substring(2).replace("-", "");
        return checkDigit(digits.substring(0, LENGTH)) == digits.charAt(LENGTH);
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        int factor = 2;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int product = factor * DIGITS.indexOf(digits.charAt(i));
            sum += product / BASE + product % BASE;
            factor = 3 - factor;
        }
        return DIGITS.charAt((BASE - sum % BASE) % BASE);
    }
}
