package fr.clepsydre.press;

import fr.clepsydre.press.type.Page;

/**
 * Where text runs, in points.
 *
 * @param x of its left end, from the left edge of the page
 */
record Column(double x, double width) {

    private static final double MARGIN = 25;

    /** Between margins of 25 mm. */
    static final Column FULL = ofMillimetres(MARGIN, 210 - 2 * MARGIN);

    static Column ofMillimetres(double x, double width) {
        return new Column(Page.mm(x), Page.mm(width));
    }

    Column indented(double by) {
        return new Column(x + by, width - by);
    }

    double right() {
        return x + width;
    }
}
