package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.LetterWorker;
import fr.clepsydre.domain.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One worker: takes work as long as there is some, then looks again when the bell rings, or after a while for what other
 * servers left. An outage of the database is waited for; a run that fails again and again while the database answers has
 * failed.
 */
final class LetterLoop {

    private static final Logger LOG = System.getLogger(LetterLoop.class.getName());
    private static final int MOST_FAILURES = 3;
    private static final long PATIENCE_SECONDS = 3;

    private final LetterWork work;
    private final Background.Steps steps;
    private final Semaphore bell;
    private LetterWorker worker;
    private final Deque<UUID> dropped = new ArrayDeque<>();
    private int failures;

    LetterLoop(LetterWork work, Background.Steps steps, Semaphore bell) {
        this.work = work;
        this.steps = steps;
        this.bell = bell;
        this.worker = work.worker();
    }

    void run() {
        while (!steps.stopping()) {
            try {
                if (!again()) {
                    bell.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** The last door of the workers: the log gets the kind of a failure, not what it says of people. */
    boolean again() {
        try {
            // First: what is not let go of would be held, and given signs of life, for ever.
            while (!dropped.isEmpty()) {
                steps.doStep(() -> work.letGo(dropped.element()));
                dropped.remove();
            }
            boolean more = worker.next(steps);
            failures = 0;
            return more;
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "letters: {0}", Trace.of(failure));
            worker.inHand().ifPresent(run -> record(run, failure));
            // What it holds may be half of something.
            worker = work.worker();
            return false;
        }
    }

    /** While the database does not answer, nothing is counted against the run: it is tried again after a while. */
    private void record(UUID run, Throwable failure) {
        dropped.add(run);
        try {
            if (FullDisk.isCauseOf(failure)) {
                steps.doStep(() -> work.halt(run, Refusal.of("DISK_FULL")));
            } else {
                steps.doStep(() -> work.letGo(run));
                failures++;
            }
            if (failures >= MOST_FAILURES) {
                steps.doStep(() -> work.fail(run));
                failures = 0;
            }
        } catch (RuntimeException outage) {
            LOG.log(Level.WARNING, "letters wait for the database: {0}", Trace.of(outage));
        }
    }
}
