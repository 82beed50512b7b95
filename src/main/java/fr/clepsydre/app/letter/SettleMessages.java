package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Messages of which nobody can tell whether they went out, after a crash or a broken line, are decided on by a person:
 * who is told twice has less harm than who is never told, but that is not for a program to say.
 */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class SettleMessages {

    @Inject
    private LetterRuns runs;
    @Inject
    private Messages messages;
    @Inject
    private LetterBell bell;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** What is to be done about them. */
    public enum Decision {
        SEND_AGAIN,
        COUNT_AS_SENT
    }

    /** How many of a run are in which state; none when it is not the caller's to see. */
    public long uncertain(UUID run) {
        return runs.find(run, caller.scope()).map(found -> messages.states(found.number())
                .getOrDefault(Messages.State.UNCERTAIN, 0L)).orElse(0L);
    }

    /** Decides on all of a run, which then goes on if it was paused for that. Refuses with NOT_FOUND or NOTHING_UNCERTAIN. */
    public Outcome<LetterRun> decide(UUID id, Decision decision) {
        if (runs.find(id, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", id));
        }
        LetterRun run = runs.hold(id);
        int settled = switch (decision) {
            case SEND_AGAIN -> messages.sendAgain(run.number());
            case COUNT_AS_SENT -> messages.countAsSent(run.number(), clock.instant());
        };
        if (settled == 0) {
            return Outcome.refused(Refusal.of("NOTHING_UNCERTAIN"));
        }
        history.append(run.of().incident(), Optional.of(run.of().finess()), List.of(Change.first(
                Change.Kind.LETTERS_TRACKED, decision.name(), settled + "")), caller.known(), clock.instant());
        boolean waited = run.failure().filter(why -> why.code().equals("MAILS_UNCERTAIN")).isPresent();
        LetterRun next = waited ? run.released(clock.instant()) : run;
        runs.save(next);
        bell.ring();
        return Outcome.accepted(next);
    }
}
