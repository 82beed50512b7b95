package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
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
 * Reading a file of people is paused, resumed or cancelled. What was kept until then stays, and is counted: the same
 * file can be handed in again. Refuses with NOT_FOUND, or WORK_MOVED_ON when it is in another state by then.
 */
@UseCase(Permission.IMPORT_PEOPLE)
@ApplicationScoped
public class ControlImport {

    @Inject
    private Incidents incidents;
    @Inject
    private Imports imports;
    @Inject
    private ParkedImports parked;
    @Inject
    private Background background;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** It goes no further until it is resumed; a stop of the server ends it. */
    public Outcome<PeopleImport> pause(Reference reference, UUID id) {
        return change(reference, id, now -> now.state() == WorkState.QUEUED || now.state() == WorkState.RUNNING
                ? Optional.of(now.in(WorkState.PAUSED))
                : Optional.empty());
    }

    /** It goes on where it was. */
    public Outcome<PeopleImport> resume(Reference reference, UUID id) {
        return change(reference, id, now -> {
            if (now.state() != WorkState.PAUSED) {
                return Optional.empty();
            }
            // As long as it is not parked, its reader has not noticed the pause and goes on by itself.
            Optional<Intake> waiting = parked.take(id);
            waiting.ifPresent(background::start);
            return Optional.of(now.in(waiting.isPresent() || now.startedAt().isEmpty()
                    ? WorkState.QUEUED
                    : WorkState.RUNNING));
        });
    }

    /** It ends here. */
    public Outcome<PeopleImport> cancel(Reference reference, UUID id) {
        return change(reference, id, now -> {
            if (now.state().isOver()) {
                return Optional.empty();
            }
            parked.take(id).ifPresent(Intake::close);
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
        history.append(reference, Optional.empty(), List.of(moved.get().fact()), caller.known(), clock.instant());
        return Outcome.accepted(moved.get());
    }
}
