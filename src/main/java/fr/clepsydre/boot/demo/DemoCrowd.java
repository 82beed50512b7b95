package fr.clepsydre.boot.demo;

import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.intake.PeopleRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The people of the demo: a few thousand of the 491,840, made from a seed and read in as any file is. */
@ApplicationScoped
class DemoCrowd {

    private static final long SEED = 2021;
    private static final int ROWS = 3_000;
    /** When the file was found for sale; regulation notes, section 8. */
    private static final LocalDate READ_ON = LocalDate.of(2021, 2, 14);

    @Inject
    private People people;

    @Inject
    private PeopleFiles files;

    void gather(Reference incident) {
        List<People.Row> rows = new ArrayList<>(ROWS);
        try {
            files.read(new DemoPeople(SEED, ROWS)::file, laboratory -> true, READ_ON, row -> {
                if (row instanceof PeopleRow.Read read) {
                    rows.add(new People.Row(read.person(), read.nir(), read.findings()));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        people.keep(incident, rows);
    }
}
