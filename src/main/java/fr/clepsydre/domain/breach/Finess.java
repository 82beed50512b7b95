package fr.clepsydre.domain.breach;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the national directory of health establishments (FINESS): of a site (ET) or of a legal entity (EJ).
 * Nine upper-case alphanumerics; those of Corsica hold a letter, so "nine digits" would be wrong.
 *
 * @param number nine characters of 0-9 and A-Z
 */
public record Finess(String number) implements Comparable<Finess> {

    private static final int LENGTH = 9;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{9}");

    /** @throws IllegalArgumentException if the number is not well-formed: use {@link #parse} for what people write */
    public Finess {
        if (!SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException("not a FINESS number");
        }
    }

    /** Reads what people write: spaces are dropped, letters raised. Refused: anything else than 9 alphanumerics. */
    public static Parsed<Finess> parse(String text) {
        String number = BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return Parsed.of(number, faultOf(number), Finess::new);
    }

    private static Optional<IdentifierFault> faultOf(String number) {
        if (number.isEmpty()) {
            return Optional.of(IdentifierFault.EMPTY);
        }
        if (number.length() != LENGTH) {
            return Optional.of(IdentifierFault.LENGTH);
        }
        return SHAPE.matcher(number).matches() ? Optional.empty() : Optional.of(IdentifierFault.CHARACTERS);
    }

    /**
     * Whether the last digit agrees with the others by Luhn. It does on known numbers, but no written rule says
     * that it must: a reason to look twice, never to refuse.
     */
    public boolean checkDigitHolds() {
        return Luhn.holds(number);
    }

    /**
     * The department that gave the number: {@code 35}, {@code 2A}, {@code 971}. Overseas numbers begin with 97 and
     * the two digits 0x, for the department 97x; those of Mayotte began with 98 before it became a department.
     */
    public String department() {
        if (number.startsWith("98")) {
            return "976";
        }
        if (!number.startsWith("97")) {
            return number.substring(0, 2);
        }
        return number.charAt(2) == '0' ? "97" + number.charAt(3) : number.substring(0, 3);
    }

    @Override
    public int compareTo(Finess other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
