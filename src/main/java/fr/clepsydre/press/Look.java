package fr.clepsydre.press;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Style;

/** Sizes and spaces of a kind of document, in points. */
enum Look {

    /** Close enough for a letter to hold on one page. */
    LETTER(10.5, 14.5, new Level(13, 17, 0, 4), new Level(10.5, 14.5, 6, 0), 2.5),

    /** The same, a little closer, for a letter that would run over by a line or two. */
    CLOSE_LETTER(10.5, 13.5, new Level(13, 17, 0, 3), new Level(10.5, 13.5, 5.5, 0), 2),

    /** For a letter that would run over by a few lines: one page is worth half a point. */
    TIGHT_LETTER(10, 13, new Level(12.5, 16, 0, 3), new Level(10, 13, 5, 0), 2),

    /** Open enough for a form to be read by an agent of the authority. */
    FORM(10.5, 14.5, new Level(18, 23, 0, 6), new Level(12, 16, 18, 5), 5);

    /** Height of capitals, as a part of the size. */
    private static final double CAPITALS = 0.714;

    /**
     * A level of headings.
     *
     * @param before space above
     * @param after  space below
     */
    record Level(double size, double leading, double before, double after) {

        Style style() {
            return new Style(Face.BOLD, size, Colour.BLACK);
        }
    }

    private final Style body;
    private final double leading;
    private final Level first;
    private final Level others;
    private final double gap;

    Look(double size, double leading, Level first, Level others, double gap) {
        body = new Style(Face.REGULAR, size, Colour.BLACK);
        this.leading = leading;
        this.first = first;
        this.others = others;
        this.gap = gap;
    }

    Style body() {
        return body;
    }

    /** Whether long words are divided at the ends of lines: in letters, not in what an authority compares. */
    boolean divides() {
        return this != FORM;
    }

    double leading() {
        return leading;
    }

    /** Of a line of body text. */
    double baseline() {
        return baseline(body.size(), leading);
    }

    Level level(int number) {
        return number == 1 ? first : others;
    }

    /** Space between paragraphs. */
    double gap() {
        return gap;
    }

    /** Where the baseline is in a line, from its top: capitals stand in its middle. */
    static double baseline(double size, double leading) {
        return (leading + CAPITALS * size) / 2;
    }
}
