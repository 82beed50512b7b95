package fr.clepsydre.store.intake;

import java.util.regex.Pattern;

/** The values of one row under their names, in one line each and without blanks around them. */
record Cells(Header header, RowEvent.Row row) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u202f]+");

    /** The value, empty if there is none. */
    String at(String column) {
        return oneLine(raw(column));
    }

    /** The value as written, but for the blanks around it. */
    String raw(String column) {
        return header.value(column, row.values()).strip();
    }

    static String oneLine(String text) {
        if (isOneLine(text)) {
            return text.strip();
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Almost every value is, and a file has millions of them. */
    private static boolean isOneLine(String text) {
        for (int place = 0; place < text.length(); place++) {
            char symbol = text.charAt(place);
            boolean doubled = symbol == ' ' && place > 0 && text.charAt(place - 1) == ' ';
            if (symbol < ' ' || symbol == 127 || symbol == '\u00a0' || symbol == '\u202f' || doubled) {
                return false;
            }
        }
        return true;
    }
}
