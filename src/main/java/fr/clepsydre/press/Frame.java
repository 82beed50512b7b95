package fr.clepsydre.press;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import java.util.List;

/** A box around what must not be overlooked. */
final class Frame {

    private static final double INSET = 8;
    private static final double GAP = 12;
    private static final double WIDTH = 0.9;

    private final Column column;
    private final Colour colour;

    Frame(Column column, Colour colour) {
        this.column = column;
        this.colour = colour;
    }

    Laid around(RichText text) {
        Laid laid = new Laid();
        Part part = laid.part(Part.Role.P);
        Column inner = new Column(column.x() + INSET, column.width() - 2 * INSET);
        List<Line> lines = LineBreaker.lines(text, inner.width());
        for (int i = 0; i < lines.size(); i++) {
            double top = i == 0 ? INSET : 0;
            double bottom = i == lines.size() - 1 ? INSET : 0;
            Row row = new Row(i == 0 ? GAP : 0, top + Look.FORM.leading() + bottom);
            row.put(part, inner.x(), top + Look.FORM.baseline(), lines.get(i));
            sides(row);
            if (top > 0) {
                edge(row, 0);
            }
            if (bottom > 0) {
                edge(row, row.height() - WIDTH);
            }
            laid.rows().add(bottom > 0 ? row : row.keep());
        }
        return laid;
    }

    /** An empty box, to sign in. */
    Row room(double height) {
        Row row = new Row(Look.FORM.gap(), height);
        sides(row);
        edge(row, 0);
        edge(row, height - WIDTH);
        return row;
    }

    private void sides(Row row) {
        row.put(new Row.Bar(column.x(), 0, WIDTH, row.height(), colour));
        row.put(new Row.Bar(column.right() - WIDTH, 0, WIDTH, row.height(), colour));
    }

    private void edge(Row row, double drop) {
        row.put(new Row.Bar(column.x(), drop, column.width(), WIDTH, colour));
    }
}
