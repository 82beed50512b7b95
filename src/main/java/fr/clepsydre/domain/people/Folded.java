package fr.clepsydre.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text brought down to unaccented capitals: for comparing names, and for the capitals of an address. */
final class Folded {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final String[][] WHOLE = {
        {"Œ", "OE"}, {"Æ", "AE"}, {"Ø", "O"}, {"Ł", "L"}, {"Đ", "D"}, {"Ð", "D"}, {"Þ", "TH"}, {"ẞ", "SS"}
    };

    private Folded() {}

    /** Capitals without accents or punctuation, words kept apart by one space. */
    static String words(String text) {
        if (isPlain(text)) {
            return plain(text, true);
        }
        String capitals = unaccented(text);
        if (isPlain(capitals)) {
            return plain(capitals, true);
        }
        return SPACES.matcher(NOT_LETTERS.matcher(capitals).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** The same, without the spaces. */
    static String letters(String text) {
        return isPlain(text) ? plain(text, false) : NOT_LETTERS.matcher(words(text)).replaceAll("");
    }

    /** Without patterns: almost all text is that plain, and half a million people have ten lines each. */
    private static String plain(String text, boolean apart) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char symbol = Character.toUpperCase(text.charAt(i));
            if (symbol >= 'A' && symbol <= 'Z' || symbol >= '0' && symbol <= '9') {
                if (between && apart && words.length() > 0) {
                    words.append(' ');
                }
                words.append(symbol);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    private static String unmarked(String apart) {
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints().filter(symbol -> !isMark(Character.getType(symbol))).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String capitals = unmarked(apart).toUpperCase(Locale.ROOT);
        if (isPlain(capitals)) {
            return capitals;
        }
        for (String[] pair : WHOLE) {
            capitals = capitals.replace(pair[0], pair[1]);
        }
        return capitals;
    }
}
