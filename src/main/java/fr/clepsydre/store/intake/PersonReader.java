package fr.clepsydre.store.intake;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.domain.people.FindingCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes the row of a person apart: first whose row it is, then who it is. */
final class PersonReader {

    /** A FINESS number, whole or damaged. Whatever else stands in its column may be personal, and is not repeated. */
    private static final Pattern HARMLESS = Pattern.compile("[0-9AB]{1,9}");

    private static final int REMEMBERED = 1_000;

    private final Map<String, Optional<Finess>> laboratories = new HashMap<>();
    private final Header header;
    private final int[] places;
    private final LeadingZeros zeros;
    private final Predicate<Finess> involved;
    private final LocalDate readOn;
    private final Postcodes postcodes = new Postcodes();

    /** @param readOn the day by which minors are found */
    PersonReader(Header header, Predicate<Finess> involved, LocalDate readOn) {
        this.header = header;
        this.places = PeopleCells.places(header);
        this.zeros = new LeadingZeros(places);
        this.involved = involved;
        this.readOn = readOn;
    }

    PeopleRow read(RowEvent.Row row) {
        List<PeopleColumn> incomplete = zeros.missingIn(row);
        PeopleCells cells = new PeopleCells(places, incomplete.isEmpty() ? row.values() : zeros.restored(row, incomplete));
        String written = cells.raw(PeopleColumn.FINESS);
        if (written.isEmpty()) {
            return refused(row, RowFault.FINESS_MISSING, List.of());
        }
        Optional<Finess> finess = finess(written);
        if (finess.isEmpty()) {
            List<String> args = HARMLESS.matcher(written).matches() ? List.of(written) : List.of();
            return refused(row, RowFault.FINESS_FORMAT, args);
        }
        if (!involved.test(finess.get())) {
            return refused(row, RowFault.LABORATORY_NOT_INVOLVED, List.of(finess.get().number()));
        }
        RowFindings findings = new RowFindings(row, cells);
        findings.findShape(header);
        incomplete.forEach(column -> findings.find(column, FindingCode.LEADING_ZERO));
        return new PersonValues(cells, findings, postcodes, readOn).person(finess.get());
    }

    /** A file has few laboratories and many rows. */
    private Optional<Finess> finess(String written) {
        Optional<Finess> read = laboratories.get(written);
        if (read == null) {
            read = Finess.parse(written).value();
            if (laboratories.size() < REMEMBERED) {
                laboratories.put(written, read);
            }
        }
        return read;
    }

    private static PeopleRow refused(RowEvent.Row row, RowFault fault, List<String> args) {
        return new PeopleRow.Refused(new RowRemark(row.line(), PeopleColumn.FINESS.column(), fault, args));
    }
}
