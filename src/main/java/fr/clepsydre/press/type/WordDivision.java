package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the word that no longer fits on a line, where that saves a wide gap: at most every other line, never a word
 * with a capital (it may be a name) and never the last of a paragraph.
 */
final class WordDivision {

    /** A hyphen to the eye, and to whoever searches or reads aloud the sign that the word goes on. */
    private static final char SOFT_HYPHEN = '\u00AD';

    /** A gap at the end of a line that nobody minds, in sizes of its letters. */
    private static final double FINE_GAP = 2.5;

    private static final int SHORTEST = 6;

    private final RichText text;
    private final double width;
    private boolean before;

    WordDivision(RichText text, double width) {
        this.text = text;
        this.width = width;
    }

    /**
     * Where the line ends.
     *
     * @param whole where it would end between words
     * @return the same, or farther within the next word
     */
    int end(int start, int whole) {
        int end = before || text.hyphens() == null ? whole : divided(start, whole);
        before = end > whole;
        return end;
    }

    private int divided(int start, int whole) {
        int from = whole;
        while (from < text.length() && "«(\u00A0\u201C".indexOf(text.at(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && inWord(to)) {
            to++;
        }
        double reached = reach(start, whole);
        if (to - from < SHORTEST || !endsThere(to) || width - reached < FINE_GAP * text.style(from).size()) {
            return whole;
        }
        int at = last(from, to, reach(start, from));
        return at > from ? at : whole;
    }

    /** After whatever follows the word there is another one. */
    private boolean endsThere(int to) {
        int next = to;
        while (next < text.length() && !Character.isLetterOrDigit(text.at(next)) && text.at(next) != '@'
                && text.at(next) != '\n' && text.at(next) != '-' && text.at(next) != '/') {
            next++;
        }
        return next > to && next < text.length() && Character.isLetterOrDigit(text.at(next))
                && text.text(to, next).indexOf(' ') >= 0;
    }

    private boolean inWord(int index) {
        char character = text.at(index);
        return text.isDivisible(index) && (Character.isLowerCase(character) || character == '\u2019');
    }

    private int last(int from, int to, double reached) {
        Hyphens hyphens = text.hyphens();
        int best = from;
        if (hyphens != null) {
            for (int point : hyphens.points(text.text(from, to))) {
                int at = from + point;
                double hyphen = text.style(at - 1).width(SOFT_HYPHEN);
                best = reached + reach(from, at) + hyphen <= width ? at : best;
            }
        }
        return best;
    }

    private double reach(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += text.width(i);
        }
        return sum;
    }

    static Line hyphen(Line line) {
        List<Line.Piece> pieces = new ArrayList<>(line.pieces());
        Line.Piece last = pieces.remove(pieces.size() - 1);
        pieces.add(new Line.Piece(last.x(), last.style(), last.text() + SOFT_HYPHEN));
        return new Line(pieces);
    }
}
