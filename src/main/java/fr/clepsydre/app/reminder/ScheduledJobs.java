package fr.clepsydre.app.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the jobs as the database has them, shared by all servers. Needs a transaction. */
public interface ScheduledJobs {

    /**
     * Puts right what a clock that was ahead has written: a job that waits for longer than it ever should is due now,
     * and a sign of life from the future is one of now, so that a server that died under it is noticed.
     *
     * @param longest that a job ever waits
     */
    void mend(Instant now, Duration longest);

    List<Job> all();

    /**
     * One of them.
     *
     * @param failures one after the other, up to now
     */
    record Job(String name, Optional<Instant> lastSuccess, int failures) {
    }
}
