package fr.clepsydre.store.intake;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads a file of people, row by row, in constant memory: a header in any order, separated by {@code ; , | } or tabs,
 * in UTF-8 or Windows-1252, or a workbook (XLSX), of which the first sheet with such a header is read. A wrong value is a finding on its row, never a lost row; refused is only the row of a
 * laboratory that is not part of the incident, or what lies beyond the place where the file is broken.
 */
public final class PeopleFile {

    private PeopleFile() {}

    /**
     * Tells from the beginning of a file how it is understood: what it is, its columns, a masked sample.
     *
     * @return a broken file is a value here, not an exception
     * @throws IOException if the stream itself fails
     */
    public static FileLayout inspect(PeopleFiles.Source file) throws IOException {
        try (PeopleTable table = PeopleTable.open(file)) {
            return table.rows().inspect(PeopleColumn.NAMES, table.kind(), table.separator());
        }
    }

    /**
     * Hands every row over in the order of the file; an exception of the receiver ends the reading and is passed on.
     *
     * @param involved whether a laboratory is part of the incident: the rows of others are refused
     * @param readOn   the day by which minors are found
     * @return how it ended; a broken file is a value here, not an exception
     * @throws IOException if the stream itself fails
     */
    public static IntakeSummary read(PeopleFiles.Source file, Predicate<Finess> involved, LocalDate readOn,
            Consumer<PeopleRow> rows) throws IOException {
        try (PeopleTable table = PeopleTable.open(file)) {
            return table.rows().walkNamed(PeopleColumn.NAMES, header -> {
                PersonReader reader = new PersonReader(header, involved, readOn);
                return row -> rows.accept(reader.read(row));
            });
        }
    }
}
