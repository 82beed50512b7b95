package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The file of the people whose data leaked is handed in. It is taken in whole, then read in the background: rows of
 * the laboratories of the incident are kept, and the same file again adds nobody.
 */
@UseCase(Permission.IMPORT_PEOPLE)
@ApplicationScoped
public class ImportPeople {

    /** Largest file, in bytes: 1 GiB. */
    public static final long LARGEST = 1L << 30;

    @Inject
    private Incidents incidents;
    @Inject
    private Imports imports;
    @Inject
    private Spool spool;
    @Inject
    private People people;
    @Inject
    private PeopleFiles files;
    @Inject
    private Involvements involvements;
    @Inject
    private CaseHistory history;
    @Inject
    private ParkedImports parked;
    @Inject
    private Background background;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Takes the file in. Refuses with NOT_FOUND, FILE_TOO_LARGE (limit in bytes), or IMPORT_RUNNING (id) while another
     * file of the incident is read; what is wrong inside the file is said by the import.
     *
     * @param body is read to its end and not closed
     * @param size bytes, where the sender says it
     * @return the id of the import
     * @throws IOException if the stream itself fails
     */
    public Outcome<UUID> start(Reference reference, InputStream body, OptionalLong size) throws IOException {
        if (incidents.find(reference, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        if (size.orElse(0) > LARGEST) {
            return tooLarge();
        }
        return spool.take(body, LARGEST) instanceof Spool.Taken.Whole whole
                ? queue(reference, whole.content())
                : tooLarge();
    }

    private Outcome<UUID> queue(Reference reference, Spool.Spooled content) throws IOException {
        // Held, so that of two files handed in at once one waits for the other and is then refused.
        incidents.findForChange(reference);
        var running = imports.unfinished().stream().filter(other -> other.incident().equals(reference)).findFirst();
        if (running.isPresent()) {
            content.close();
            return Outcome.refused(Refusal.of("IMPORT_RUNNING", running.get().id()));
        }
        long rows = Math.max(0, content.lines() - 1);
        var handedIn = PeopleImport.queued(reference, rows, clock.instant(), caller.known().author());
        imports.add(handedIn);
        history.append(reference, Optional.empty(), List.of(handedIn.fact()), caller.known(), clock.instant());
        var ports = new Intake.Ports(imports, people, files, involvements, history, parked, clock);
        background.start(new Intake(ports, content, handedIn));
        return Outcome.accepted(handedIn.id());
    }

    private static Outcome<UUID> tooLarge() {
        return Outcome.refused(Refusal.of("FILE_TOO_LARGE", LARGEST));
    }
}
