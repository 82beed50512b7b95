package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A run of letters is paused, resumed or cancelled, between two files. What is printed until then stays. Refuses with
 * NOT_FOUND, or WORK_MOVED_ON when it is in another state by then.
 */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class ControlLetters {

    @Inject
    private LetterRuns runs;
    @Inject
    private LetterBell bell;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** It prints no further file until it is resumed, not after a restart of the server either. */
    public Outcome<LetterRun> pause(UUID id) {
        return change(id, run -> run.state() == WorkState.QUEUED || run.state() == WorkState.RUNNING
                ? Optional.of(run.in(WorkState.PAUSED))
                : Optional.empty());
    }

    /** It goes on with the first batch that is not printed, or waits again for its approval. */
    public Outcome<LetterRun> resume(UUID id) {
        return change(id, run -> run.state() == WorkState.PAUSED
                ? Optional.of(mayPrint(run) ? run.released(clock.instant()) : run.in(WorkState.QUEUED))
                : Optional.empty());
    }

    private static boolean mayPrint(LetterRun run) {
        boolean approved = run.decision().filter(by -> by.verdict() == LetterRun.Verdict.APPROVED).isPresent();
        return run.times().frozen().isPresent() && (approved || run.unattended());
    }

    /** It ends here: letters that are in no file stay unprinted. */
    public Outcome<LetterRun> cancel(UUID id) {
        return change(id, run -> run.state().isOver()
                ? Optional.empty()
                : Optional.of(run.ended(WorkState.CANCELLED, Optional.empty(), clock.instant())));
    }

    private Outcome<LetterRun> change(UUID id, Function<LetterRun, Optional<LetterRun>> move) {
        if (runs.find(id, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", id));
        }
        Optional<LetterRun> moved = move.apply(runs.hold(id));
        if (moved.isEmpty()) {
            return Outcome.refused(Refusal.of("WORK_MOVED_ON"));
        }
        LetterRun run = moved.get();
        runs.save(run);
        history.append(run.of().incident(), Optional.of(run.of().finess()), List.of(run.fact()), caller.known(),
                clock.instant());
        bell.ring();
        return Outcome.accepted(run);
    }
}
