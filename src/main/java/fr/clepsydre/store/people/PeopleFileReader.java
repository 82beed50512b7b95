package fr.clepsydre.store.people;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.store.intake.PeopleFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Files of people as the intake reads them. */
@ApplicationScoped
public class PeopleFileReader implements PeopleFiles {

    @Override
    public IntakeSummary read(InputStream file, Predicate<Finess> involved, Consumer<PeopleRow> rows)
            throws IOException {
        return PeopleFile.read(file, involved, rows);
    }
}
