package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The national FINESS extraction of sites (etalab-cs1100502-stock): no header, 32 columns of fixed meaning (the
 * last ones came with the years), a quote is a character like any other. All kinds of establishments stand in it.
 */
final class NationalExtraction {

    static final char SEPARATOR = ';';

    private static final String ROW_KIND = "structureet";
    /** Medical biology laboratories: those without and those with a technical platform. */
    private static final Set<String> LABORATORIES = Set.of("610", "611");
    private static final int COLUMNS = 32;
    private static final int FINESS = 1;
    private static final int EJ = 2;
    private static final int SHORT_NAME = 3;
    private static final int LONG_NAME = 4;
    private static final int STREET_NUMBER = 7;
    private static final int STREET_KIND = 8;
    private static final int STREET_NAME = 9;
    private static final int NUMBER_SUFFIX = 10;
    private static final int PLACE = 11;
    private static final int TOWN_LINE = 15;
    private static final int PHONE = 16;
    private static final int CATEGORY = 18;
    private static final int SIRET = 22;
    private static final int SIREN_LENGTH = 9;

    private NationalExtraction() {}

    /** Whether a file beginning with that line is one: its own title line, or a row of a site. */
    static boolean isBegunBy(String firstLine) {
        return firstLine.startsWith(ROW_KIND + SEPARATOR) || firstLine.startsWith("finess;etalab");
    }

    /** Nothing for a row that is no laboratory. */
    static Optional<LaboratoryRow> read(RowEvent.Row row) {
        List<String> values = row.values().stream().map(Cells::oneLine).toList();
        if (!values.get(0).equals(ROW_KIND)) {
            return Optional.empty();
        }
        if (values.size() <= SIRET) {
            return Optional.of(new LaboratoryCheck(row.line())
                    .refused("", RowFault.COLUMN_COUNT, String.valueOf(COLUMNS), String.valueOf(values.size())));
        }
        return Optional.of(values)
                .filter(read -> LABORATORIES.contains(read.get(CATEGORY)))
                .map(read -> laboratory(row.line(), read));
    }

    private static LaboratoryRow laboratory(long line, List<String> values) {
        DividedAddress town = DividedAddress.of(values.get(TOWN_LINE));
        String name = values.get(LONG_NAME).isEmpty() ? values.get(SHORT_NAME) : values.get(LONG_NAME);
        String siret = values.get(SIRET);
        String siren = siret.length() > SIREN_LENGTH ? siret.substring(0, SIREN_LENGTH) : siret;
        return new LaboratoryCheck(line).check(new WrittenLaboratory(values.get(FINESS), values.get(EJ), name, siren,
                street(values), town.postcode(), town.postcode().isEmpty() ? town.street() : town.town(), "",
                values.get(PHONE), ""));
    }

    private static String street(List<String> values) {
        String street = Stream.of(STREET_NUMBER, NUMBER_SUFFIX, STREET_KIND, STREET_NAME)
                .map(values::get).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return street.isEmpty() ? values.get(PLACE) : street;
    }
}
