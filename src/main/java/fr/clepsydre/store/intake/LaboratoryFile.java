package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.LaboratoryRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a file of laboratories, row by row, in any of three formats that it tells apart by itself: the list that a
 * vendor or a DPO hands in, the extract of laboratories with a header, and the national FINESS extraction.
 */
public final class LaboratoryFile {

    private LaboratoryFile() {}

    /**
     * Hands every row over in the order of the file. A laboratory that stands twice is refused the second time. Rows
     * of the national extraction that are no laboratories (categories 610 and 611) are counted and passed over.
     *
     * @param file is not closed here
     * @return how it ended; a broken file is a value here, not an exception
     * @throws IOException if the stream itself fails
     */
    public static IntakeSummary read(InputStream file, Consumer<LaboratoryRow> rows) throws IOException {
        CsvText text = new CsvText(file);
        Consumer<LaboratoryRow> once = new OncePerLaboratory(rows);
        if (NationalExtraction.isBegunBy(text.firstLine())) {
            return text.bare(NationalExtraction.SEPARATOR)
                    .walkBare(row -> NationalExtraction.read(row).ifPresent(once));
        }
        if (LaboratoryExtract.isBegunBy(text.firstLine())) {
            return text.quoted(text.separator(LaboratoryExtract.NAMES)).walkNamed(LaboratoryExtract.NAMES,
                    header -> row -> once.accept(LaboratoryExtract.read(header, row)));
        }
        return text.quoted(text.separator(LaboratoryList.NAMES)).walkNamed(LaboratoryList.NAMES,
                header -> row -> once.accept(LaboratoryList.read(header, row)));
    }
}
