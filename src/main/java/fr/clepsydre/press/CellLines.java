package fr.clepsydre.press;

import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a table, line by line.
 *
 * @param x      of the cell, from the left edge of the page
 * @param lines  of all its paragraphs
 * @param starts the lines at which paragraphs begin, and the one after the last
 */
record CellLines(double x, List<Line> lines, Set<Integer> starts) {

    /** Space above the first and below the last line of a row. */
    static final double PADDING = 3.5;

    static final double HAIRLINE = 0.5;

    /** A row of so many lines does not break at all. */
    private static final int SHORT = 4;

    static CellLines of(List<RichText> paragraphs, Column column) {
        List<Line> lines = new ArrayList<>();
        Set<Integer> starts = new HashSet<>(Set.of(0));
        for (RichText paragraph : paragraphs) {
            lines.addAll(LineBreaker.lines(paragraph, column.width()));
            starts.add(lines.size());
        }
        return new CellLines(column.x(), lines, starts);
    }

    int count() {
        return lines.size();
    }

    boolean beginsParagraph(int line) {
        return starts.contains(line);
    }

    /**
     * Whether the page does not end below this line: the first of a paragraph goes with its second, the last but one
     * with the last.
     *
     * @param of how many lines the row of the table has
     */
    boolean keeps(int line, int of) {
        boolean single = starts.contains(line) && starts.contains(line + 1);
        boolean edge = starts.contains(line) || starts.contains(line + 2);
        return line < of - 1 && (of <= SHORT || line == 0 || edge && !single && !starts.contains(line + 1));
    }

    /**
     * Puts a line on a row of the page, if there is such a line.
     *
     * @param part of the structure; null for what only repeats
     * @param top  of the line within the row
     */
    void put(Row row, @Nullable Part part, double top, int line) {
        if (line < lines.size()) {
            row.put(part, x, top + Look.FORM.baseline(), lines.get(line));
        }
    }

    /** The first lines again, as many as there is room for. Of no height: it stands on the line that goes on. */
    Row again(double top, int room) {
        Row row = new Row(0, 0);
        for (int i = 0; i < Math.min(lines.size(), room); i++) {
            put(row, null, top + i * Look.FORM.leading(), i);
        }
        return row;
    }
}
