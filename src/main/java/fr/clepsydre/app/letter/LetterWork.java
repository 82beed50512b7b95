package fr.clepsydre.app.letter;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Freezing and printing of runs by the workers of this server. What is claimed stands in the database beside what
 * becomes of it, so that several servers share a run, a pause needs no queue to be emptied, and one row tells whether a
 * batch is printed. Not a use case: nobody asks for it.
 */
@ApplicationScoped
public class LetterWork {

    /** Others take work over when there was no sign of life for so long; {@link #beat} comes four times as often. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    private LetterRuns runs;
    @Inject
    private Letters letters;
    @Inject
    private LetterBatches batches;
    @Inject
    private Messages messages;
    @Inject
    private MailPost post;
    @Inject
    private People people;
    @Inject
    private LetterPrinter printer;
    @Inject
    private PrintingRules rules;
    @Inject
    private CaseHistory history;
    @Inject
    private Clock clock;

    /** What a worker needs. */
    record Ports(LetterRuns runs, Letters letters, LetterBatches batches, People people, LetterPrinter printer) {
    }

    /** One that takes work as long as there is some; for one thread. */
    public LetterWorker worker() {
        return new LetterWorker(this, new Ports(runs, letters, batches, people, printer));
    }

    /** One that sends messages as long as there are some; for one thread. */
    public MessageWorker messenger(MessageWorker.Pace pace) {
        return new MessageWorker(this, new Ports(runs, letters, batches, people, printer), messages, post, pace);
    }

    /** In a transaction at start: what this server held when it was stopped, or killed, is free at once. */
    public void freeOwn() {
        batches.free(rules.server());
    }

    /** In a transaction, again and again: what this server holds stays its own. */
    public void beat() {
        batches.beat(claimant());
    }

    /** In a transaction: it prints no further batch until somebody resumes it, and says why. */
    public void halt(UUID id, Refusal why) {
        LetterRun run = runs.hold(id);
        if (!run.state().isOver() && run.state() != WorkState.PAUSED) {
            keep(run.halted(why));
        }
    }

    /** In a transaction: it ended by a bug. */
    public void fail(UUID id) {
        LetterRun run = runs.hold(id);
        if (!run.state().isOver()) {
            keep(run.ended(WorkState.FAILED, Optional.of(Refusal.of("RUN_FAILED")), clock.instant()));
        }
    }

    /** In a transaction: this server has stopped working on it, others or itself may begin again. */
    public void letGo(UUID run) {
        batches.free(rules.server(), run);
    }

    LetterBatches.Claimant claimant() {
        Instant now = clock.instant();
        return new LetterBatches.Claimant(rules.server(), now, now.plus(LEASE));
    }

    Instant now() {
        return clock.instant();
    }

    /** Saves it and writes it into the history, in the name of who ordered it. */
    void keep(LetterRun run) {
        runs.save(run);
        history.append(run.of().incident(), Optional.of(run.of().finess()), List.of(run.fact()),
                run.author(), clock.instant());
    }
}
