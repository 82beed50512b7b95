package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Port: files of people, row by row, in constant memory. */
public interface PeopleFiles {

    /**
     * Hands every row over in the order of the file.
     *
     * @param involved whether a laboratory is part of the incident: the rows of others are refused
     */
    IntakeSummary read(InputStream file, Predicate<Finess> involved, Consumer<PeopleRow> rows) throws IOException;
}
