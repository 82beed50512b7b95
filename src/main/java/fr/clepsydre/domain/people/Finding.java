package fr.clepsydre.domain.people;

/**
 * One doubtful value.
 *
 * @param line   physical line of the file at which the row begins, from 1
 * @param column name of the column, empty where the whole row is meant
 * @param masked the shape of the value, without any personal datum: letters as {@code a}, digits as {@code 9}
 */
public record Finding(long line, String column, FindingCode code, String masked) {

    private static final int SHOWN = 24;

    /** A finding on a value, which is masked here. */
    public static Finding on(long line, String column, FindingCode code, String value) {
        return new Finding(line, column, code, mask(value));
    }

    /** The shape of a value, up to 24 characters of it. */
    public static String mask(String value) {
        StringBuilder shape = new StringBuilder(SHOWN);
        value.codePoints().limit(SHOWN).map(Finding::shapeOf).forEach(shape::appendCodePoint);
        return shape.toString();
    }

    private static int shapeOf(int symbol) {
        if (Character.isDigit(symbol)) {
            return '9';
        }
        if (Character.isLetter(symbol)) {
            return 'a';
        }
        return symbol > ' ' && symbol < 127 ? symbol : ' ';
    }
}
