package fr.clepsydre.press.type;

import java.util.Locale;

/**
 * Spaces that never break: before <code>; : ! ? » %</code> and units, after <code>«</code>, inside numbers. In text
 * of a template the spaces of thousands are narrow too; in a value they stay as wide as they came.
 */
final class Spacing {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private Spacing() {
    }

    static void apply(RichText text, Locale language) {
        boolean french = "fr".equals(language.getLanguage());
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.at(i) == ' ') {
                text.set(i, space(text, i, french));
            }
        }
    }

    private static char space(RichText text, int index, boolean french) {
        char before = text.at(index - 1);
        char after = text.at(index + 1);
        if (french && (";:!?»".indexOf(after) >= 0 && isLast(text, index + 1) || before == '«')) {
            return NO_BREAK;
        }
        if (after == '%' || after == '€') {
            return NO_BREAK;
        }
        if (isDigit(before) && isDigit(after)) {
            return text.isAuthored(index) && groupsThousands(text, index) ? NARROW_NO_BREAK : NO_BREAK;
        }
        return ' ';
    }

    /** A sign that ends a clause, and not the first character of a word such as {@code :-)}. */
    private static boolean isLast(RichText text, int index) {
        return index + 1 == text.length() || !Character.isLetterOrDigit(text.at(index + 1));
    }

    private static boolean groupsThousands(RichText text, int space) {
        int end = space + 1;
        while (end < text.length() && isDigit(text.at(end))) {
            end++;
        }
        return end - space == 4;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
