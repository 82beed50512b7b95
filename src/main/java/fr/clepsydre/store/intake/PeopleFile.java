package fr.clepsydre.store.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;

/** Reads a file of people, row by row, in constant memory. */
public final class PeopleFile {

    private PeopleFile() {}

    /**
     * Hands every row over in the order of the file.
     *
     * @param involved whether a laboratory is part of the incident: the rows of others are refused
     * @return how it ended; a broken file is a value here, not an exception
     * @throws IOException if the stream itself fails
     */
    public static IntakeSummary read(InputStream file, Predicate<Finess> involved, Consumer<PeopleRow> rows)
            throws IOException {
        throw new UnsupportedOperationException();
    }
}
