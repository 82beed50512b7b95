package fr.clepsydre.press;

import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Something laid out in a column, not yet on a page.
 *
 * @param rows  from top to bottom
 * @param parts of the structure that hold its texts, in reading order
 */
record Laid(List<Row> rows, List<Part> parts) {

    Laid() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    Laid add(Laid next) {
        rows.addAll(next.rows);
        parts.addAll(next.parts);
        return this;
    }

    Part part(Part.Role role) {
        Part part = new Part(role);
        parts.add(part);
        return part;
    }

    /** Without the space above its first row. */
    double height() {
        double sum = rows.stream().mapToDouble(row -> row.before() + row.height()).sum();
        return rows.isEmpty() ? 0 : sum - rows.get(0).before();
    }

    double before() {
        return rows.isEmpty() ? 0 : rows.get(0).before();
    }
}
