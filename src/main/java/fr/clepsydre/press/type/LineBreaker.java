package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks text into lines, each as full as it can be. Breaks after spaces and hyphens between letters; a word wider
 * than the line breaks where it must, so that nothing is ever cut off: an address behind a sign, a hash after whole
 * groups of its digits, which a reader compares group by group.
 */
public final class LineBreaker {

    /** Widths are sums of rounded numbers. */
    private static final double TOLERANCE = 0.001;

    private static final int GROUP = 16;

    /** After which an address may break without being read wrongly. */
    private static final String SIGNS = "/?&=_,;";

    private final RichText text;
    private final double width;
    private final List<Line> lines = new ArrayList<>();

    private LineBreaker(RichText text, double width) {
        this.text = text;
        this.width = width;
    }

    /** @param width of the lines, in points */
    public static List<Line> lines(RichText text, double width) {
        return new LineBreaker(text, width).read();
    }

    private List<Line> read() {
        WordDivision division = new WordDivision(text, width + TOLERANCE);
        int start = 0;
        while (start < text.length()) {
            int whole = endOfLine(start);
            int end = division.end(start, whole);
            boolean forced = end < text.length() && text.at(end) == '\n';
            lines.add(end > whole ? WordDivision.hyphen(line(start, end)) : line(start, end));
            start = forced ? end + 1 : afterSpaces(end);
        }
        return lines;
    }

    private int endOfLine(int start) {
        double reach = 0;
        int lastChance = start;
        for (int i = start; i < text.length(); i++) {
            char character = text.at(i);
            if (character == '\n') {
                return i;
            }
            reach += text.width(i);
            if (character != ' ' && reach > width + TOLERANCE && i > start) {
                return lastChance > start ? lastChance : within(start, i);
            }
            if (character == ' ' || character == '-' && joinsLetters(i)) {
                lastChance = i + 1;
            }
        }
        return text.length();
    }

    /** Where a word that fills the line and more is broken: somewhere in the last half of the line. */
    private int within(int start, int end) {
        int group = start + (end - start) / GROUP * GROUP;
        if (group > start && hexadecimal(start, end)) {
            return group;
        }
        for (int i = end; i > start + (end - start) / 2; i--) {
            if (SIGNS.indexOf(text.at(i - 1)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private boolean hexadecimal(int start, int end) {
        return IntStream.range(start, end).allMatch(i -> Character.digit(text.at(i), 16) >= 0);
    }

    /** Between small letters only: a reference such as L-ZPQM-WW1C-6 is read, typed and searched for in one piece. */
    private boolean joinsLetters(int hyphen) {
        return hyphen > 0 && hyphen + 1 < text.length()
                && Character.isLowerCase(text.at(hyphen - 1)) && Character.isLetter(text.at(hyphen + 1));
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && text.at(at) == ' ') {
            at++;
        }
        return at;
    }

    private Line line(int start, int end) {
        List<Line.Piece> pieces = new ArrayList<>();
        double x = 0;
        int from = start;
        double fromX = 0;
        for (int i = start; i < end; i++) {
            if (!text.style(i).equals(text.style(from))) {
                pieces.add(new Line.Piece(fromX, text.style(from), text.text(from, i)));
                from = i;
                fromX = x;
            }
            x += text.width(i);
        }
        if (from < end) {
            pieces.add(new Line.Piece(fromX, text.style(from), text.text(from, end)));
        }
        return new Line(pieces);
    }
}
