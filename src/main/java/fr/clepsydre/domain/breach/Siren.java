package fr.clepsydre.domain.breach;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a legal entity in the French register of companies.
 *
 * @param number nine digits whose Luhn sum holds
 */
public record Siren(String number) {

    private static final int LENGTH = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** @throws IllegalArgumentException if it is not one: use {@link #parse} for what people write */
    public Siren {
        if (faultOf(number).isPresent()) {
            throw new IllegalArgumentException("not a SIREN");
        }
    }

    /** Reads what people write, spaces dropped. Refused: not nine digits, or a wrong check digit. */
    public static Parsed<Siren> parse(String text) {
        String number = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return Parsed.of(number, faultOf(number), Siren::new);
    }

    private static Optional<IdentifierFault> faultOf(String number) {
        return shapeFault(number, LENGTH)
                .or(() -> Luhn.holds(number) ? Optional.empty() : Optional.of(IdentifierFault.CHECK_DIGIT));
    }

    static Optional<IdentifierFault> shapeFault(String number, int length) {
        if (number.isEmpty()) {
            return Optional.of(IdentifierFault.EMPTY);
        }
        if (!DIGITS.matcher(number).matches()) {
            return Optional.of(IdentifierFault.CHARACTERS);
        }
        return number.length() == length ? Optional.empty() : Optional.of(IdentifierFault.LENGTH);
    }

    @Override
    public String toString() {
        return number;
    }
}
