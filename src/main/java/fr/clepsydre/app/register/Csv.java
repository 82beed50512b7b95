package fr.clepsydre.app.register;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180, semicolons) that a spreadsheet cannot take for formulas: such a cell gets an apostrophe in
 * front, also where quotes, spaces or invisible characters stand before the sign, since importing may drop those.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile(
            "(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}\"'`]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212]).*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[;\"\\r\\n].*|\\s.*|.*\\s", Pattern.DOTALL);

    private Csv() {
    }

    /** One line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** The text, so that it stays a text. */
    static String disarmed(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String cell(String text) {
        String safe = disarmed(text);
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
