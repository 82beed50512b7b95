package fr.clepsydre.store.people;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.store.intake.PeopleFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Files of people as the intake reads them. */
@ApplicationScoped
public class PeopleFileReader implements PeopleFiles {

    @Override
    public FileLayout inspect(Source file) throws IOException {
        return PeopleFile.inspect(file);
    }

    @Override
    public IntakeSummary read(Source file, Predicate<Finess> involved, LocalDate readOn, Consumer<PeopleRow> rows)
            throws IOException {
        return PeopleFile.read(file, involved, readOn, rows);
    }
}
