package fr.clepsydre.store.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of workbooks write control characters as {@code _x000D_}, and {@code _x005F_} for an underscore before such. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private EscapedText() {}

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }
}
