package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Port: files of people, row by row, in constant memory. */
public interface PeopleFiles {

    /** Tells from its beginning how a file is understood, so that a person can look at it before it is read. */
    FileLayout inspect(Source file) throws IOException;

    /**
     * Hands every row over in the order of the file.
     *
     * @param involved whether a laboratory is part of the incident: the rows of others are refused
     * @param readOn   the day of the reading, by which minors are found
     */
    IntakeSummary read(Source file, Predicate<Finess> involved, LocalDate readOn, Consumer<PeopleRow> rows)
            throws IOException;

    /** A file that can be opened more than once, each time from its beginning; the reader closes what it opens. */
    @FunctionalInterface
    interface Source {

        InputStream open() throws IOException;
    }
}
