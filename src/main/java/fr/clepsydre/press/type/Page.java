package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;

/** A4 with what stands on it. */
public final class Page {

    /** Width of A4, in points. */
    public static final double WIDTH = mm(210);

    /** Height of A4, in points. */
    public static final double HEIGHT = mm(297);

    /**
     * A row in its place.
     *
     * @param top of the row, from the top edge of the page
     */
    public record Placed(Row row, double top) {
    }

    private final List<Placed> rows = new ArrayList<>();
    private String mark = "";

    /** Millimetres in points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** Puts a row on the page. */
    public Page put(Row row, double top) {
        rows.add(new Placed(row, top));
        return this;
    }

    /** Puts a word across the page, behind all that stands on it. */
    public Page mark(String word) {
        mark = word;
        return this;
    }

    /** The word across the page; empty when there is none. */
    public String mark() {
        return mark;
    }

    /** What stands on it, in order. */
    public List<Placed> rows() {
        return rows;
    }
}
