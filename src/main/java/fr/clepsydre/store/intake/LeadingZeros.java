package fr.clepsydre.store.intake;

import fr.clepsydre.domain.people.PostalAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives numbers back the zero that a spreadsheet took from them: 1000 is the postcode 01000, and 10000123 the FINESS
 * number 010000123. Only what is a number in a workbook and one digit short is mended, and each time it is said.
 */
final class LeadingZeros {

    private static final int FINESS_LENGTH = 9;
    private static final int POSTCODE_LENGTH = 5;
    private static final int PHONE_LENGTH = 10;

    private final int[] places;

    /** @param places as in {@link PeopleCells} */
    LeadingZeros(int[] places) {
        this.places = places;
    }

    /** The columns of a row in which a zero is missing. */
    List<PeopleColumn> missingIn(RowEvent.Row row) {
        if (row.numbers().isEmpty()) {
            return List.of();
        }
        List<PeopleColumn> missing = new ArrayList<>();
        for (PeopleColumn column : List.of(PeopleColumn.FINESS, PeopleColumn.CODE_POSTAL, PeopleColumn.TELEPHONE)) {
            if (isMissing(column, row)) {
                missing.add(column);
            }
        }
        return missing;
    }

    /** The values of the row with a zero in front of those of the columns. */
    List<String> restored(RowEvent.Row row, List<PeopleColumn> columns) {
        List<String> values = new ArrayList<>(row.values());
        for (PeopleColumn column : columns) {
            values.set(places[column.ordinal()], "0" + values.get(places[column.ordinal()]));
        }
        return values;
    }

    private boolean isMissing(PeopleColumn column, RowEvent.Row row) {
        int place = places[column.ordinal()];
        if (!row.numbers().contains(place)) {
            return false;
        }
        String value = row.values().get(place);
        boolean digits = value.chars().allMatch(symbol -> symbol >= '0' && symbol <= '9');
        return digits && value.length() + 1 == switch (column) {
            case FINESS -> FINESS_LENGTH;
            case TELEPHONE -> PHONE_LENGTH;
            default -> isAbroad(row) ? 0 : POSTCODE_LENGTH;
        };
    }

    private boolean isAbroad(RowEvent.Row row) {
        String country = new PeopleCells(places, row.values()).at(PeopleColumn.PAYS);
        return new PostalAddress("", "", "", "", "", country).isAbroad();
    }
}
