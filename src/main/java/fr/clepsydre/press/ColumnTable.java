package fr.clepsydre.press;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of several columns under heads that are repeated on every page; the first column names the row, and is
 * repeated too when the row goes on.
 */
final class ColumnTable {

    private static final double GUTTER = 12;

    private static final Style HEAD = Look.FORM.body().in(Face.BOLD);
    private static final Style NAME = Look.FORM.body().in(Colour.GREY);

    private final Setter setter;
    private final List<String> heads;
    private final List<Column> columns;
    private final Part table = new Part(Part.Role.TABLE);
    private final Laid laid = new Laid();
    private List<Row> repeated = List.of();

    /**
     * @param heads  one a column
     * @param shares of the width, one a column; their sum is the whole
     */
    ColumnTable(Setter setter, List<String> heads, double... shares) {
        this.setter = setter;
        this.heads = heads;
        columns = columns(setter.column(), shares);
    }

    private static List<Column> columns(Column whole, double... shares) {
        double sum = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        double room = whole.width() - GUTTER * (shares.length - 1);
        List<Column> columns = new ArrayList<>();
        double x = whole.x();
        for (double share : shares) {
            columns.add(new Column(x, room * share / sum));
            x += room * share / sum + GUTTER;
        }
        return columns;
    }

    /** @param rows one value a column; a line break begins a paragraph */
    Laid lay(List<List<String>> rows) {
        laid.parts().add(table);
        Part headRow = table.add(Part.Role.ROW);
        List<Part> parts = heads.stream().map(head -> headRow.add(Part.Role.COLUMN_HEAD)).toList();
        List<CellLines> titles = cells(heads, HEAD, HEAD);
        List<Row> head = rows(titles, parts);
        head.forEach(row -> laid.rows().add(row.keep()));
        repeated = rows(titles, List.of());
        Row last = repeated.get(repeated.size() - 1);
        rule(last, last.height());
        rows.forEach(this::add);
        laid.rows().add(rule(new Row(0, CellLines.HAIRLINE)));
        return laid;
    }

    private void add(List<String> values) {
        Part tableRow = table.add(Part.Role.ROW);
        List<Part> parts = IntStream.range(0, columns.size())
                .mapToObj(i -> tableRow.add(i == 0 ? Part.Role.ROW_HEAD : Part.Role.CELL)).toList();
        List<CellLines> cells = cells(values, NAME, Look.FORM.body());
        List<Row> rows = rows(cells, parts);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row name = cells.get(0).again(top(cells, i), rows.size() - i);
            row.under(i < cells.get(0).count() ? repeated : Stream.concat(repeated.stream(), Stream.of(name)).toList());
            laid.rows().add(row);
        }
    }

    private List<CellLines> cells(List<String> values, Style first, Style others) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> CellLines.of(rich(values.get(i), i == 0 ? first : others), columns.get(i)))
                .toList();
    }

    private List<RichText> rich(String value, Style style) {
        return Plain.paragraphs(value).stream()
                .map(paragraph -> RichText.of(paragraph, style).spaced(setter.language())).toList();
    }

    /** @param parts one a cell; none for what only repeats */
    private List<Row> rows(List<CellLines> cells, List<Part> parts) {
        int count = cells.stream().mapToInt(CellLines::count).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int line = i;
            double top = top(cells, i);
            Row row = new Row(0, top + Look.FORM.leading() + (i == count - 1 ? CellLines.PADDING : 0));
            if (i == 0) {
                rule(row);
            }
            for (int cell = 0; cell < cells.size(); cell++) {
                cells.get(cell).put(row, parts.isEmpty() ? null : parts.get(cell), top, i);
            }
            rows.add(cells.stream().anyMatch(cell -> cell.keeps(line, count)) ? row.keep() : row);
        }
        return rows;
    }

    /** Lines of all cells stand on common baselines, so that a paragraph in one moves the others with it. */
    private static double top(List<CellLines> cells, int line) {
        return cells.stream().anyMatch(cell -> line < cell.count() && cell.beginsParagraph(line))
                ? CellLines.PADDING : 0;
    }

    private Row rule(Row row) {
        return rule(row, 0);
    }

    private Row rule(Row row, double drop) {
        return row.put(new Row.Bar(setter.column().x(), drop, setter.column().width(), CellLines.HAIRLINE, Colour.LINE));
    }
}
