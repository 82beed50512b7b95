package fr.clepsydre.press.type;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a value before it is printed: the same characters, in the form in which the font has them. */
public final class Plain {

    private static final char LAST_ASCII = 0x7E;

    private Plain() {
    }

    /**
     * Composed (NFC), every white space a plain space, invisible format characters dropped: they would have no glyph.
     * No-break spaces stay as they are.
     */
    public static String words(String value) {
        if (isAscii(value)) {
            return value;
        }
        StringBuilder words = new StringBuilder(value.length());
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                words.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                words.appendCodePoint(point);
            }
        });
        return words.toString();
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The paragraphs of a value, none blank. */
    public static List<String> paragraphs(String value) {
        return value.lines().map(Plain::words).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether every character has a glyph; quick for the many values that hold nothing rare. */
    public static boolean prints(String value) {
        return value.codePoints().allMatch(Face::prints) || unprintable(Stream.of(value)).isEmpty();
    }

    /** The first character of a script that runs from right to left, as {@code U+05D0}; the press sets none. */
    public static Optional<String> rightToLeft(String value) {
        if (!Bidi.requiresBidi(value.toCharArray(), 0, value.length())) {
            return Optional.empty();
        }
        return value.codePoints().filter(Plain::runsLeft).mapToObj(point -> String.format("U+%04X", point)).findFirst();
    }

    private static boolean runsLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** The characters of these values that cannot be printed, as {@code U+1F600}; each once, in order. */
    public static List<String> unprintable(Stream<String> values) {
        List<String> points = new ArrayList<>();
        values.flatMap(String::lines).map(Plain::words).flatMapToInt(String::codePoints)
                .filter(point -> !Face.prints(point)).distinct()
                .forEach(point -> points.add(String.format("U+%04X", point)));
        return points;
    }
}
