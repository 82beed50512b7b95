package fr.clepsydre.store.register;

/** Text as a cell of a workbook holds it: at most 32,767 characters, none that XML forbids. */
final class CellText {

    /** Of the format; a longer text makes a file that cannot be opened. */
    static final int LONGEST = 32_767;
    private static final String CUT = " […]";

    private CellText() {
    }

    static String of(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        if (allowed.length() <= LONGEST) {
            return allowed.toString();
        }
        int end = LONGEST - CUT.length();
        return allowed.substring(0, Character.isHighSurrogate(allowed.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isAllowed(int point) {
        return point == '\n' || point == '\t' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
