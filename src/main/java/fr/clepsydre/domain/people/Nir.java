package fr.clepsydre.domain.people;

import fr.clepsydre.domain.breach.IdentifierFault;
import fr.clepsydre.domain.breach.Parsed;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A French social security number: thirteen characters and a key of two digits. It is read to be checked and to be
 * hashed with a key; it is never kept as it is, printed or logged.
 *
 * @param number sex, year, month, department (2A and 2B in Corsica), commune, order: 13 characters
 * @param key    two digits as written, right or wrong; the right one where none was written
 */
public record Nir(String number, String key) {

    private static final Pattern NUMBER =
            Pattern.compile("[1-478][0-9]{2}(0[1-9]|1[0-2]|[2-9][0-9])([0-9]{2}|2[AB])[0-9]{6}");
    private static final Pattern KEY = Pattern.compile("[0-9]{2}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-\\u00a0\\u202f]");
    private static final int NUMBER_LENGTH = 13;
    private static final int FULL_LENGTH = 15;

    /** @throws IllegalArgumentException if it is not well-formed: use {@link #parse} for what a file holds */
    public Nir {
        if (!NUMBER.matcher(number).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a NIR");
        }
    }

    /**
     * Reads thirteen or fifteen characters, spaces, dots and hyphens dropped. A wrong key is accepted, because the
     * leaked files are full of them: ask {@link #keyHolds}.
     */
    public static Parsed<Nir> parse(String text) {
        String compact = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (compact.isEmpty()) {
            return new Parsed.Refused<>(IdentifierFault.EMPTY);
        }
        if (compact.length() != NUMBER_LENGTH && compact.length() != FULL_LENGTH) {
            return new Parsed.Refused<>(IdentifierFault.LENGTH);
        }
        String number = compact.substring(0, NUMBER_LENGTH);
        if (!NUMBER.matcher(number).matches()) {
            return new Parsed.Refused<>(IdentifierFault.CHARACTERS);
        }
        String key = compact.length() == FULL_LENGTH ? compact.substring(NUMBER_LENGTH) : keyOf(number);
        if (!KEY.matcher(key).matches()) {
            return new Parsed.Refused<>(IdentifierFault.CHARACTERS);
        }
        return new Parsed.Accepted<>(new Nir(number, key));
    }

    /** Whether the key written is the one that the number asks for. */
    public boolean keyHolds() {
        return key.equals(keyOf(number));
    }

    /** 97 less the remainder of the number by 97, Corsica's 2A and 2B read as 19 and 18; two digits. */
    public static String keyOf(String number) {
        String digits = number.substring(0, 5)
                + number.substring(5, 7).replace("2A", "19").replace("2B", "18")
                + number.substring(7);
        long key = 97 - Long.parseLong(digits) % 97;
        return key < 10 ? "0" + key : String.valueOf(key);
    }

    /** Hides the number: it must not reach a log. */
    @Override
    public String toString() {
        return "Nir";
    }
}
