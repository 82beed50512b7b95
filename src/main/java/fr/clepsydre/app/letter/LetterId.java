package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.Locale;
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
    private static final String FIELD = "letter";
    /** What a scanner set to an American keyboard writes on a French one in place of digits. */
    private static final String OTHER_KEYBOARD = ".*[&\u00e9\"'(\u00e8\u00e7\u00e0\u00c9\u00c8\u00c7\u00c0].*";

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

    /**
     * The reference that a person typed or a scanner read: case, hyphens and spaces apart, and with O, I and L for the
     * digits that they are taken for. Refuses with LETTER_ID_KEYBOARD when a scanner types as if on a keyboard with
     * other keys, LETTER_ID_LENGTH (length, wanted), LETTER_ID_DIGIT (what is none, its place from 1) or LETTER_ID_CHECK
     * (the reference as it was read) when the check digit does not fit: one of the digits is wrong.
     */
    public static Outcome<String> read(String typed) {
        if (typed.strip().matches(OTHER_KEYBOARD)) {
            return Outcome.refused(Refusal.of("LETTER_ID_KEYBOARD").at(FIELD));
        }
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\p{Cf}._/]", "");
        // Always the L before the digits: read as a one, it would make another letter of one that lacks its last digit.
        String digits = (bare.startsWith("L") ? bare.substring(1) : bare).replace('O', '0').replace('I', '1')
                .replace('L', '1');
        if (digits.length() != LENGTH + 1) {
            return Outcome.refused(Refusal.of("LETTER_ID_LENGTH", digits.length(), LENGTH + 1).at(FIELD));
        }
        for (int i = 0; i < digits.length(); i++) {
            if (DIGITS.indexOf(digits.charAt(i)) < 0) {
                return Outcome.refused(Refusal.of("LETTER_ID_DIGIT", digits.charAt(i), i + 1).at(FIELD));
            }
        }
        String id = "L-" + digits.substring(0, LENGTH / 2) + "-" + digits.substring(LENGTH / 2, LENGTH) + "-"
                + digits.charAt(LENGTH);
        return isWellFormed(id) ? Outcome.accepted(id) : Outcome.refused(Refusal.of("LETTER_ID_CHECK", id).at(FIELD));
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
