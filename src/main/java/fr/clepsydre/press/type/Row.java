package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slice of the page that never breaks: a line of text, or the lines that stand beside each other in a table. */
public final class Row {

    /**
     * Text on the slice.
     *
     * @param part of the structure; null for what only repeats or decorates
     * @param x    from the left edge of the page
     * @param drop of the baseline, from the top of the row
     */
    public record Text(@Nullable Part part, double x, double drop, Style style, String text) {
    }

    /**
     * A filled rectangle: a rule or a border.
     *
     * @param x    from the left edge of the page
     * @param drop of its top, from the top of the row
     */
    public record Bar(double x, double drop, double width, double height, Colour colour) {
    }

    /**
     * A square of dark and light modules, such as a DataMatrix: decoration to a screen reader.
     *
     * @param x      from the left edge of the page
     * @param drop   of its top, from the top of the row
     * @param module side of one module, in points
     * @param bits   row after row from the top, each filled up to whole bytes; a bit that is set is dark
     * @param side   modules on a side
     */
    public record Stamp(double x, double drop, double module, byte[] bits, int side) {
    }

    /**
     * A picture that repeats what a text says: decoration to a screen reader.
     *
     * @param x    from the left edge of the page
     * @param drop of its top, from the top of the row
     */
    public record Image(double x, double drop, double width, double height, Raster raster) {
    }

    /** Whether a page may, must not or must end below a row. */
    public enum Below {
        MAY_BREAK, KEEP, BREAK
    }

    private final double before;
    private final double height;
    private final List<Text> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private List<Stamp> stamps = List.of();
    private List<Image> images = List.of();
    private List<Row> heads = List.of();
    private Below below = Below.MAY_BREAK;

    /** @param before space above it, dropped at the top of a page */
    public Row(double before, double height) {
        this.before = before;
        this.height = height;
    }

    /** Puts a line on the row. */
    public Row put(@Nullable Part part, double x, double drop, Line line) {
        for (Line.Piece piece : line.pieces()) {
            texts.add(new Text(part, x + piece.x(), drop, piece.style(), piece.text()));
        }
        return this;
    }

    /** Puts a bar on the row. */
    public Row put(Bar bar) {
        bars.add(bar);
        return this;
    }

    /** Puts a stamp on the row. */
    public Row put(Stamp stamp) {
        stamps = List.of(stamp);
        return this;
    }

    /** Puts a picture on the row. */
    public Row put(Image image) {
        images = List.of(image);
        return this;
    }

    /** The next row goes on the same page. */
    public Row keep() {
        below = Below.KEEP;
        return this;
    }

    /** The next row begins a page. */
    public Row end() {
        below = Below.BREAK;
        return this;
    }

    /** What is printed above it again when it begins a page. */
    public Row under(List<Row> repeated) {
        heads = repeated;
        return this;
    }

    /** Space above it. */
    public double before() {
        return before;
    }

    /** Without the space above it. */
    public double height() {
        return height;
    }

    /** Whether the page may end below it. */
    public Below below() {
        return below;
    }

    /** In reading order. */
    public List<Text> texts() {
        return texts;
    }

    /** Rules and borders. */
    public List<Bar> bars() {
        return bars;
    }

    /** Squares of modules. */
    public List<Stamp> stamps() {
        return stamps;
    }

    /** Pictures. */
    public List<Image> images() {
        return images;
    }

    /** What is printed above it again when it begins a page. */
    public List<Row> heads() {
        return heads;
    }
}
