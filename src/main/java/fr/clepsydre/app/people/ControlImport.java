package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Somebody goes on with a file of people that was looked at or tried, pauses, resumes or cancels it. What was kept until
 * then stays, and is counted: the same file can be handed in again. Refuses with NOT_FOUND, or WORK_MOVED_ON when it is in another state by then.
 */
@UseCase(Permission.IMPORT_PEOPLE)
@ApplicationScoped
public class ControlImport {

    @Inject
    private Incidents incidents;
    @Inject
    private Imports imports;
    @Inject
    private Intakes intakes;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A file that was looked at is tried: all rows are read and checked, nobody is stored. */
    public Outcome<PeopleImport> tryOut(Reference reference, UUID id) {
        return goOn(reference, id, ImportStage.LOOK, ImportStage.TRY);
    }

    /** A file that was tried is imported. */
    public Outcome<PeopleImport> go(Reference reference, UUID id) {
        return goOn(reference, id, ImportStage.TRY, ImportStage.KEEP);
    }

    private Outcome<PeopleImport> goOn(Reference reference, UUID id, ImportStage from, ImportStage to) {
        return change(reference, id, now -> {
            if (!now.isWaiting() || now.stage() != from) {
                return Optional.empty();
            }
            PeopleImport next = now.next(to, caller.known().author());
            imports.clearFindings(id);
            intakes.start(next);
            return Optional.of(next);
        });
    }

    /** It goes no further until it is resumed, by a start of the server neither. */
    public Outcome<PeopleImport> pause(Reference reference, UUID id) {
        return change(reference, id, now -> now.state() == WorkState.QUEUED || now.state() == WorkState.RUNNING
                ? Optional.of(now.in(WorkState.PAUSED))
                : Optional.empty());
    }

    /** It goes on where it was; what is only tried begins anew. */
    public Outcome<PeopleImport> resume(Reference reference, UUID id) {
        return change(reference, id, now -> {
            if (now.state() != WorkState.PAUSED) {
                return Optional.empty();
            }
            // As long as its reader has not noticed the pause, it goes on by itself.
            if (intakes.isAlive(id)) {
                return Optional.of(now.in(now.startedAt().isEmpty() ? WorkState.QUEUED : WorkState.RUNNING));
            }
            intakes.start(now);
            return Optional.of(now.in(WorkState.QUEUED));
        });
    }

    /** It ends here, and the content of the file is thrown away. */
    public Outcome<PeopleImport> cancel(Reference reference, UUID id) {
        return change(reference, id, now -> {
            if (now.isOver()) {
                return Optional.empty();
            }
            // Whoever still reads it throws it away himself.
            if (!intakes.isAlive(id)) {
                intakes.drop(id);
            }
            return Optional.of(now.cancelled(clock.instant()));
        });
    }

    private Outcome<PeopleImport> change(Reference reference, UUID id,
            Function<PeopleImport, Optional<PeopleImport>> move) {
        if (incidents.find(reference, caller.scope()).flatMap(seen -> imports.find(reference, id)).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", id));
        }
        Optional<PeopleImport> moved = move.apply(imports.hold(id));
        if (moved.isEmpty()) {
            return Outcome.refused(Refusal.of("WORK_MOVED_ON"));
        }
        imports.save(moved.get());
        if (moved.get().stage() == ImportStage.KEEP) {
            history.append(reference, Optional.empty(), List.of(moved.get().fact()), caller.known(), clock.instant());
        }
        return Outcome.accepted(moved.get());
    }
}
