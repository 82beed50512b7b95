package fr.clepsydre.store.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;

/** Numbers as workbooks write them, and as they show them. */
final class WorkbookNumber {

    /** Digits that a spreadsheet keeps of a number. */
    private static final int DIGITS = 15;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_SCALE = 30;
    private static final int LONGEST = 40;

    private WorkbookNumber() {}

    /** A small whole number, such as that of a style; absent for anything else. */
    static OptionalInt whole(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int place = 0; place < text.length(); place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }

    /** Without exponent or useless zeros: "2.55081416802538E14" is 255081416802538; as written if it is none. */
    static String shown(String text) {
        if (whole(text).isPresent() || text.length() > LONGEST) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text).round(new MathContext(DIGITS)).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_SCALE ? text : number.toPlainString();
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
