package fr.clepsydre.app.letter;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A second person, who did not order it, lets a frozen run print or refuses it: a wrong letter to half a million people
 * cannot be taken back.
 */
@UseCase(Permission.APPROVE_LETTERS)
@ApplicationScoped
public class ApproveLetters {

    /** Longest remark, in characters. */
    public static final int LONGEST = 2000;

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

    /**
     * Lets it print, or cancels it. Refuses with NOT_FOUND, WORK_MOVED_ON when it does not wait for that, OWN_RUN,
     * REASON_MISSING when it is refused without one, or REASON_TOO_LONG (limit, length).
     */
    public Outcome<LetterRun> decide(UUID id, LetterRun.Verdict verdict, String comment) {
        if (runs.find(id, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", id));
        }
        LetterRun run = runs.hold(id);
        String remark = comment.strip();
        Optional<Refusal> obstacle = obstacle(run, verdict, remark);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Account by = caller.known();
        Instant now = clock.instant();
        LetterRun decided = run.decided(new LetterRun.Decision(verdict, by.author(), now, remark));
        LetterRun next = switch (verdict) {
            case APPROVED -> decided.released(now);
            case REFUSED -> decided.ended(WorkState.CANCELLED, Optional.empty(), now);
        };
        runs.save(next);
        Change fact = next.fact(verdict.name()).because(remark);
        history.append(run.of().incident(), Optional.of(run.of().finess()), List.of(fact), by, now);
        bell.ring();
        return Outcome.accepted(next);
    }

    private Optional<Refusal> obstacle(LetterRun run, LetterRun.Verdict verdict, String remark) {
        if (!run.awaitsApproval()) {
            return Optional.of(Refusal.of("WORK_MOVED_ON"));
        }
        if (run.author().login().equals(caller.known().login())) {
            return Optional.of(Refusal.of("OWN_RUN"));
        }
        if (remark.length() > LONGEST) {
            return Optional.of(Refusal.of("REASON_TOO_LONG", LONGEST, remark.length()).at("comment"));
        }
        return verdict == LetterRun.Verdict.REFUSED && remark.isEmpty()
                ? Optional.of(Refusal.of("REASON_MISSING").at("comment"))
                : Optional.empty();
    }
}
