package fr.clepsydre.store.intake;

/**
 * One cell of a sheet, as the file holds it.
 *
 * @param column from 0
 * @param kind   what the text is: {@code s} the number of a shared text, {@code inlineStr} and {@code str} a text,
 *               {@code b} 0 or 1, {@code e} an error, {@code d} a date in ISO 8601, otherwise a number
 * @param style  number of its style, -1 if it has none
 */
record SheetCell(int column, String kind, int style, String text) {

    /** Excel's last column is XFD. */
    private static final int LAST_COLUMN = 16_383;
    private static final int LETTERS = 26;

    /** The column that a reference such as "BC12" names, from 0; the fallback if it names none. */
    static int columnOf(String reference, int fallback) {
        int column = 0;
        int place = 0;
        while (place < reference.length() && Character.isUpperCase(reference.charAt(place)) && column <= LAST_COLUMN) {
            column = column * LETTERS + reference.charAt(place++) - 'A' + 1;
        }
        return place == 0 || column - 1 > LAST_COLUMN ? fallback : column - 1;
    }
}
