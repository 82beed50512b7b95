package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines, each as full as it can be. Breaks after spaces and hyphens between letters; a word wider
 * than the line breaks where it must, so that nothing is ever cut off.
 */
public final class LineBreaker {

    /** Widths are sums of rounded numbers. */
    private static final double TOLERANCE = 0.001;

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
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            boolean forced = end < text.length() && text.at(end) == '\n';
            lines.add(line(start, end));
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
                return lastChance > start ? lastChance : i;
            }
            if (character == ' ' || character == '-' && joinsLetters(i)) {
                lastChance = i + 1;
            }
        }
        return text.length();
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
