package fr.clepsydre.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Runs jobs again and again, each by one server at a time: db-scheduler keeps them in the database. Its own waiting and
 * its times in the database follow the clock of the server; a clock that jumps would let it sleep for as long as the
 * jump. Therefore a watch that counts elapsed time only puts these times right and wakes it.
 */
final class JobScheduler {

    private static final Logger LOG = System.getLogger(JobScheduler.class.getName());
    private static final Duration LIFE_SIGN = Duration.ofSeconds(20);
    private static final int LIFE_SIGNS_MISSED = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private final ScheduledExecutorService watch;
    private final Duration delay;
    private final Consumer<Duration> mend;
    private volatile boolean failing;

    /**
     * What a scheduler needs.
     *
     * @param delay from the end of a run to the next
     * @param mend  puts right what waits for longer than that
     */
    record Setting(DataSource database, Clock clock, Duration delay, ThreadFactory threads, Consumer<Duration> mend) {
    }

    JobScheduler(Setting setting, Map<String, Runnable> jobs) {
        delay = setting.delay();
        mend = setting.mend();
        watch = Executors.newSingleThreadScheduledExecutor(setting.threads());
        List<RecurringTask<Void>> tasks = jobs.entrySet().stream()
                .map(job -> Tasks.recurring(job.getKey(), FixedDelay.of(delay))
                        .execute((instance, context) -> run(job.getKey(), job.getValue())))
                .toList();
        scheduler = Scheduler.create(setting.database())
                .startTasks(tasks)
                .clock(setting.clock()::instant)
                .jdbcCustomization(new InstantColumns())
                .pollingInterval(delay.dividedBy(3))
                .heartbeatInterval(delay.compareTo(LIFE_SIGN) < 0 ? delay : LIFE_SIGN)
                .missedHeartbeatsLimit(LIFE_SIGNS_MISSED)
                .executorService(Executors.newFixedThreadPool(jobs.size(), setting.threads()))
                .dueExecutor(Executors.newSingleThreadExecutor(setting.threads()))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, setting.threads()))
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    void start() {
        scheduler.start();
        watch.scheduleWithFixedDelay(this::look, 0, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what is running come to its end, for a while. */
    void stop() {
        watch.shutdownNow();
        scheduler.stop();
    }

    private void look() {
        try {
            mend.accept(delay.multipliedBy(2));
            scheduler.triggerCheckForDueExecutions();
            failing = false;
        } catch (RuntimeException outage) {
            // Said once an outage; the watch goes on.
            if (!failing) {
                LOG.log(Level.ERROR, "the jobs cannot be looked after: {0}", Trace.of(outage));
            }
            failing = true;
        }
    }

    /** The last door of a job: the log gets its failure here, and the scheduler is left to try again. */
    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "job {0} ended by {1}", name, Trace.of(failure));
            throw failure;
        }
    }
}
