package fr.clepsydre.store;

import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Outcomes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import java.util.UUID;

/** A file of people on its way in, as over the API: taken in, then read to its end or to where it is broken. */
public record HandedIn(LeakedFile leaked, UUID id) {

    /** Taken in, not yet read. */
    public static HandedIn of(LeakedFile leaked, PeopleFiles.Source file) {
        return new HandedIn(leaked, Outcomes.value(leaked.step(() -> start(leaked, file))));
    }

    private static Outcome<UUID> start(LeakedFile leaked, PeopleFiles.Source file) {
        try (InputStream in = file.open()) {
            return leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT, in, OptionalLong.empty(),
                    ImportStage.KEEP);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Reads it. */
    public PeopleImport read() {
        leaked.work().run(leaked);
        return leaked.step(() -> leaked.use(new ReadImport()).find(LeakedFile.INCIDENT, id)).orElseThrow();
    }
}
