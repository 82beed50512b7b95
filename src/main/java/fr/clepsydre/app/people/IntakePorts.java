package fr.clepsydre.app.people;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.laboratory.Involvements;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What reading a file of people needs beside the file.
 *
 * @param alive the imports that a thread of this server reads, or is about to
 */
record IntakePorts(Imports imports, Spool spool, People people, PeopleFiles files, Involvements involvements,
        CaseHistory history, Set<UUID> alive, Clock clock) {

    /** A file that nobody stores is no fact of the incident. */
    void record(PeopleImport handedIn, Author by) {
        if (handedIn.stage() == ImportStage.KEEP) {
            history.append(handedIn.incident(), Optional.empty(), List.of(handedIn.fact()), by, clock.instant());
        }
    }
}
