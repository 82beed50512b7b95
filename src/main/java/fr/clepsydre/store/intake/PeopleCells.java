package fr.clepsydre.store.intake;

import java.util.List;

/** The values of one row of people under their columns, without blanks around them. */
final class PeopleCells {

    private final int[] places;
    private final List<String> values;

    /** @param places of the columns in the file, by their ordinal; -1 for one that is not there */
    PeopleCells(int[] places, List<String> values) {
        this.places = places;
        this.values = values;
    }

    /** Where the columns are; asked once for a whole file. */
    static int[] places(Header header) {
        PeopleColumn[] columns = PeopleColumn.values();
        int[] places = new int[columns.length];
        for (PeopleColumn column : columns) {
            places[column.ordinal()] = header.placeOf(column.column());
        }
        return places;
    }

    boolean has(PeopleColumn column) {
        return places[column.ordinal()] >= 0;
    }

    /** The value as written, but for the blanks around it; empty if there is no such column or the row ends before. */
    String raw(PeopleColumn column) {
        int place = places[column.ordinal()];
        return place < 0 || place >= values.size() ? "" : values.get(place).strip();
    }

    /** The value in one line. */
    String at(PeopleColumn column) {
        return Cells.oneLine(raw(column));
    }
}
