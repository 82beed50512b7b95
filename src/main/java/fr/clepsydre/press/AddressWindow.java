package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The address block behind the window of the envelope: a frame of 85 x 33 mm, 110 mm from the left and 55 mm from the
 * top (NF Z10-011 asks for sans-serif of 9 to 12 points).
 */
final class AddressWindow {

    static final double LEFT = Page.mm(110);
    static final double TOP = Page.mm(55);
    static final double WIDTH = Page.mm(85);
    static final double HEIGHT = Page.mm(33);

    /** The sheet moves about in its envelope: the text stays off the edges of the window. */
    private static final double INSET = Page.mm(3);

    private static final int MOST_LINES = 7;
    private static final double LEADING = 1.2;
    private static final double[] SIZES = {10, 9.5, 9};

    private AddressWindow() {
    }

    /** The rows, placed; smaller when a line is long, broken when it is still too long, refused when it cannot fit. */
    static Outcome<List<Page.Placed>> rows(List<String> address, Part part) {
        for (double size : SIZES) {
            List<Line> lines = lines(address, size);
            if (lines.size() == address.size() && fits(lines.size(), size)) {
                return Outcome.accepted(place(lines, size, part));
            }
        }
        double least = SIZES[SIZES.length - 1];
        List<Line> lines = lines(address, least);
        return !address.isEmpty() && fits(lines.size(), least)
                ? Outcome.accepted(place(lines, least, part))
                : Outcome.refused(Refusal.of("LETTER_ADDRESS_DOES_NOT_FIT", MOST_LINES).at("addressLines"));
    }

    private static List<Line> lines(List<String> address, double size) {
        Style style = new Style(Face.REGULAR, size, Colour.BLACK);
        List<Line> lines = new ArrayList<>();
        address.forEach(line -> lines.addAll(LineBreaker.lines(RichText.of(line + " ", style), WIDTH - 2 * INSET)));
        return lines;
    }

    private static boolean fits(int lines, double size) {
        return lines > 0 && lines <= MOST_LINES && lines * size * LEADING <= HEIGHT;
    }

    private static List<Page.Placed> place(List<Line> lines, double size, Part part) {
        double leading = size * LEADING;
        double inset = Math.min(INSET, (HEIGHT - lines.size() * leading) / 2);
        List<Page.Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Row row = new Row(0, leading).put(part, LEFT + INSET, Look.baseline(size, leading), lines.get(i));
            placed.add(new Page.Placed(row, TOP + inset + i * leading));
        }
        return placed;
    }
}
