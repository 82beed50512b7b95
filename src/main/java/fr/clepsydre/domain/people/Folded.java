package fr.clepsydre.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text brought down to unaccented capitals: for comparing names, and for the capitals of an address. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final String[][] WHOLE = {
        {"Œ", "OE"}, {"Æ", "AE"}, {"Ø", "O"}, {"Ł", "L"}, {"Đ", "D"}, {"Ð", "D"}, {"Þ", "TH"}, {"ẞ", "SS"}
    };

    private Folded() {}

    /** Capitals without accents or punctuation, words kept apart by one space. */
    static String words(String text) {
        String capitals = isPlain(text) ? text.toUpperCase(Locale.ROOT) : unaccented(text);
        return SPACES.matcher(NOT_LETTERS.matcher(capitals).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** The same, without the spaces. */
    static String letters(String text) {
        return NOT_LETTERS.matcher(words(text)).replaceAll("");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(symbol -> symbol < 128);
    }

    private static String unaccented(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String capitals = MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
        for (String[] pair : WHOLE) {
            capitals = capitals.replace(pair[0], pair[1]);
        }
        return capitals;
    }
}
