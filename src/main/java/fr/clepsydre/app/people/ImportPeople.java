package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
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
 * The file of the people whose data leaked is handed in. It is taken in whole, then looked at, tried or read in the
 * background: rows of the laboratories of the incident are kept, and the same file again changes nothing.
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
    private PeopleFiles files;
    @Inject
    private CaseHistory history;
    @Inject
    private Intakes intakes;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Takes the file in. Refuses with NOT_FOUND, FILE_TOO_LARGE (limit in bytes), DISK_FULL, or IMPORT_RUNNING (id)
     * while another file of the incident is read or waits; what is wrong inside the file is said by the import.
     *
     * @param body is read to its end and not closed
     * @param size bytes, where the sender says it
     * @param stage LOOK to be looked at, TRY to be tried, KEEP to be imported at once
     * @return the id of the import
     * @throws IOException if the stream itself fails
     */
    public Outcome<UUID> start(Reference reference, InputStream body, OptionalLong size, ImportStage stage)
            throws IOException {
        if (incidents.find(reference, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        if (size.orElse(0) > LARGEST) {
            return tooLarge();
        }
        Spool.Taken taken = spool.take(body, LARGEST);
        if (taken instanceof Spool.Taken.NoRoom) {
            return Outcome.refused(Refusal.of("DISK_FULL"));
        }
        return taken instanceof Spool.Taken.Whole whole
                ? queue(reference, whole.content(), stage)
                : tooLarge();
    }

    private Outcome<UUID> queue(Reference reference, Spool.Spooled content, ImportStage stage) throws IOException {
        // Held, so that of two files handed in at once one waits for the other and is then refused.
        incidents.findForChange(reference);
        imports.of(reference).stream().filter(other -> other.isForgotten(clock.instant())).forEach(this::forget);
        var running = imports.of(reference).stream().filter(other -> !other.isOver()).findFirst();
        if (running.isPresent()) {
            content.close();
            return Outcome.refused(Refusal.of("IMPORT_RUNNING", running.get().id()));
        }
        long rows = Math.max(0, content.lines() - 1);
        var handedIn = PeopleImport.queued(reference, stage, rows, clock.instant(), caller.known().author());
        if (stage == ImportStage.LOOK) {
            look(handedIn, content);
        } else {
            imports.add(handedIn, content.ticket());
            record(handedIn);
            intakes.start(handedIn);
        }
        return Outcome.accepted(handedIn.id());
    }

    private void look(PeopleImport handedIn, Spool.Spooled content) throws IOException {
        PeopleImport looked = handedIn.looked(files.inspect(content::open), clock.instant());
        imports.add(looked, content.ticket());
        Optional<Refusal> fault = looked.fault();
        if (fault.isPresent()) {
            imports.save(looked.failed(fault.get(), clock.instant()));
            content.close();
        }
    }

    private void forget(PeopleImport waiting) {
        intakes.drop(waiting.id());
        imports.save(waiting.cancelled(clock.instant()));
    }

    private void record(PeopleImport handedIn) {
        if (handedIn.stage() == ImportStage.KEEP) {
            history.append(handedIn.incident(), Optional.empty(), List.of(handedIn.fact()), caller.known(),
                    clock.instant());
        }
    }

    private static Outcome<UUID> tooLarge() {
        return Outcome.refused(Refusal.of("FILE_TOO_LARGE", LARGEST));
    }
}
