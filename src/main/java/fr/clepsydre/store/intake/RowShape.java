package fr.clepsydre.store.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the cells of a row where they belong.
 *
 * @param width values of a row at least: the cells that are missing are blank
 */
record RowShape(CellText text, int width) {

    RowEvent.Row row(SheetRow row) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            if (text.isNumber(cell)) {
                numbers.add(cell.column());
            }
        }
        return new RowEvent.Row(row.line(), values(row), List.of(), numbers);
    }

    List<String> values(SheetRow row) throws IOException {
        List<String> values = new ArrayList<>(width);
        while (values.size() < width) {
            values.add("");
        }
        for (SheetCell cell : row.cells()) {
            while (values.size() <= cell.column()) {
                values.add("");
            }
            values.set(cell.column(), text.of(cell));
        }
        return values;
    }
}
