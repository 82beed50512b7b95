package fr.clepsydre.store.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.LaboratoryRow;

/** Reads a file of laboratories in any of three formats, row by row, in constant memory. */
public final class LaboratoryFile {

    private LaboratoryFile() {}

    /**
     * Hands every row over in the order of the file.
     *
     * @return how it ended; a broken file is a value here, not an exception
     * @throws IOException if the stream itself fails
     */
    public static IntakeSummary read(InputStream file, Consumer<LaboratoryRow> rows) throws IOException {
        throw new UnsupportedOperationException();
    }
}
