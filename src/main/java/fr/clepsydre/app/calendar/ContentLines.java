package fr.clepsydre.app.calendar;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of an iCalendar stream: escaped, folded at 75 octets of UTF-8, ended by CR LF (RFC 5545, 3.1 and 3.3). */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A value that holds nothing to escape, such as a number, a code, a URI. */
    void raw(String name, String value) throws IOException {
        folded(name + ':' + value);
    }

    void text(String name, String value) throws IOException {
        folded(name + ':' + escaped(value));
    }

    /** An instant, as UTC, to the second. */
    void moment(String name, Instant value) throws IOException {
        folded(name + ':' + UTC.format(value));
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').append((char) point);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> append(escaped, point);
            }
        });
        return escaped.toString();
    }

    /** Neither control characters nor halves of a character have a place in a text value. */
    private static void append(StringBuilder escaped, int point) {
        if (!Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE) {
            escaped.appendCodePoint(point);
        }
    }

    private void folded(String line) throws IOException {
        int used = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            int octets = octets(point);
            if (used + octets > LONGEST) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(Character.toString(point));
            used += octets;
        }
        out.append("\r\n");
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
