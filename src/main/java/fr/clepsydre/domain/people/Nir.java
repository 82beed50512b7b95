package fr.clepsydre.domain.people;

import fr.clepsydre.domain.breach.IdentifierFault;
import fr.clepsydre.domain.breach.Parsed;

/**
 * A French social security number: thirteen characters and a key of two digits. It is read to be checked and to be
 * hashed with a key; it is never kept as it is, printed or logged.
 *
 * @param number sex, year, month, department (2A and 2B in Corsica), commune, order: 13 characters
 * @param key    two digits as written, right or wrong; the right one where none was written
 */
public record Nir(String number, String key) {

    private static final String SEXES = "123478";
    private static final int LAST_MONTH = 12;
    /** Months that stand for "unknown" are 20 and above; 13 to 19 are none. */
    private static final int FIRST_UNKNOWN_MONTH = 20;
    private static final int MODULUS = 97;
    private static final int NUMBER_LENGTH = 13;
    private static final int FULL_LENGTH = 15;

    /** @throws IllegalArgumentException if it is not well-formed: use {@link #parse} for what a file holds */
    public Nir {
        if (!isNumber(number) || key.length() != 2 || !isDigits(key, 0, 2)) {
            throw new IllegalArgumentException("not a NIR");
        }
    }

    /**
     * Reads thirteen or fifteen characters, spaces, dots and hyphens dropped. A wrong key is accepted, because the
     * leaked files are full of them: ask {@link #keyHolds}.
     */
    public static Parsed<Nir> parse(String text) {
        String compact = compact(text);
        if (compact.isEmpty()) {
            return new Parsed.Refused<>(IdentifierFault.EMPTY);
        }
        if (compact.length() != NUMBER_LENGTH && compact.length() != FULL_LENGTH) {
            return new Parsed.Refused<>(IdentifierFault.LENGTH);
        }
        String number = compact.substring(0, NUMBER_LENGTH);
        if (!isNumber(number) || !isDigits(compact, NUMBER_LENGTH, compact.length())) {
            return new Parsed.Refused<>(IdentifierFault.CHARACTERS);
        }
        String key = compact.length() == FULL_LENGTH ? compact.substring(NUMBER_LENGTH) : keyOf(number);
        return new Parsed.Accepted<>(new Nir(number, key));
    }

    /** Without separators and in capitals. By hand, as all below: a file has half a million of them. */
    private static String compact(String text) {
        if (isDigits(text, 0, text.length())) {
            return text;
        }
        StringBuilder compact = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char symbol = text.charAt(place);
            if (!Character.isWhitespace(symbol) && ".-\u00a0\u202f".indexOf(symbol) < 0) {
                compact.append(symbol == 'a' || symbol == 'b' ? Character.toUpperCase(symbol) : symbol);
            }
        }
        return compact.toString();
    }

    private static boolean isNumber(String number) {
        return number.length() == NUMBER_LENGTH && SEXES.indexOf(number.charAt(0)) >= 0
                && isDigits(number, 1, 5) && isMonth((number.charAt(3) - '0') * 10 + number.charAt(4) - '0')
                && (isDigits(number, 5, 7) || isCorsican(number)) && isDigits(number, 7, NUMBER_LENGTH);
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= LAST_MONTH || month >= FIRST_UNKNOWN_MONTH;
    }

    private static boolean isCorsican(String number) {
        return number.charAt(5) == '2' && (number.charAt(6) == 'A' || number.charAt(6) == 'B');
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int place = start; place < end; place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the key written is the one that the number asks for. */
    public boolean keyHolds() {
        return (key.charAt(0) - '0') * 10 + key.charAt(1) - '0' == right(number);
    }

    /** 97 less the remainder of the number by 97, Corsica's 2A and 2B read as 19 and 18; two digits. */
    public static String keyOf(String number) {
        long key = right(number);
        return key < 10 ? "0" + key : String.valueOf(key);
    }

    private static long right(String number) {
        long rest = 0;
        for (int place = 0; place < number.length(); place++) {
            char symbol = number.charAt(place);
            // 2A is 19 and 2B is 18: the digit before the letter is 1, not 2.
            long digit = symbol == 'A' ? 9 - 10 : symbol == 'B' ? 8 - 10 : symbol - '0';
            rest = rest * 10 + digit;
        }
        return MODULUS - rest % MODULUS;
    }

    /** Hides the number: it must not reach a log. */
    @Override
    public String toString() {
        return "Nir";
    }
}
