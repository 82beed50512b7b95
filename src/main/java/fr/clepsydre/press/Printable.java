package fr.clepsydre.press;

import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Plain;
import java.util.stream.Collectors;

/**
 * A value whose every character has a glyph: one that has none is written as its number, {@code [U+1F600]}. For lists of
 * many cases, where one character must not keep all of them from being printed.
 */
final class Printable {

    private Printable() {
    }

    static String of(String value) {
        return Plain.prints(value) ? value
                : value.lines().map(Plain::words).map(Printable::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Face.prints(point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(String.format("[U+%04X]", point));
            }
        });
        return printable.toString();
    }
}
