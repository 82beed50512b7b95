package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.MessageWorker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Sends messages to people one after the other, no faster than the operator allows. */
final class MessageLoop implements MessageWorker.Pace {

    private static final Logger LOG = System.getLogger(MessageLoop.class.getName());
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);
    private static final long PATIENCE_SECONDS = 3;
    /** Seconds, doubled and more with each failure of the mail server. */
    private static final long REST = 5;
    private static final int MOST_FAILURES = 3;

    private final LetterWork work;
    private final MessageWorker worker;
    private final Background.Steps steps;
    private final long gap;
    private long last;
    private int failures;

    MessageLoop(LetterWork work, Background.Steps steps, int mailsPerMinute) {
        this.work = work;
        this.worker = work.messenger(this);
        this.steps = steps;
        this.gap = MINUTE / mailsPerMinute;
    }

    void run() {
        try {
            while (!steps.stopping()) {
                if (!again()) {
                    TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last door: the log gets the kind of a failure, not what it says of people. */
    private boolean again() throws InterruptedException {
        try {
            boolean more = worker.next(steps);
            failures = 0;
            return more;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "messages: {0}", Trace.of(failure));
            worker.inHand().ifPresent(this::drop);
            return false;
        }
    }

    /** What is not let go of would be held for ever; a run that fails again and again while the database answers has failed. */
    private void drop(UUID run) {
        try {
            steps.doStep(() -> work.letGo(run));
            if (++failures >= MOST_FAILURES) {
                steps.doStep(() -> work.fail(run));
                failures = 0;
            }
        } catch (RuntimeException outage) {
            LOG.log(Level.WARNING, "messages wait for the database: {0}", Trace.of(outage));
        }
    }

    @Override
    public void next() throws InterruptedException {
        long wait = last + gap - System.currentTimeMillis();
        if (wait > 0) {
            TimeUnit.MILLISECONDS.sleep(Math.min(wait, gap));
        }
        last = System.currentTimeMillis();
    }

    @Override
    public void rest(int failures) throws InterruptedException {
        TimeUnit.SECONDS.sleep(REST << 2 * (failures - 1));
    }
}
