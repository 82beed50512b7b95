package fr.clepsydre.jobs;

import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.app.reminder.ScheduledJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the jobs run, on whichever server: a reminder that nobody raises is a deadline missed. */
@Readiness
@ApplicationScoped
public class JobHealth implements HealthCheck {

    /** A job that takes as long as this, or sleeps, is not well. */
    private static final Duration SLOWEST = Duration.ofMinutes(5);

    @Inject
    private ScheduledJobs jobs;
    @Inject
    private ReminderTimes times;
    @Inject
    private Transactions steps;
    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("jobs");
        try {
            List<ScheduledJobs.Job> all = steps.step(jobs::all);
            all.forEach(job -> {
                answer.withData(job.name() + ".lastSuccess", job.lastSuccess().map(Instant::toString).orElse("never"));
                answer.withData(job.name() + ".failures", job.failures());
            });
            return answer.status(!all.isEmpty() && all.stream().allMatch(this::isWell)).build();
        } catch (RuntimeException outage) {
            return answer.withData("failure", outage.getClass().getSimpleName()).down().build();
        }
    }

    private boolean isWell(ScheduledJobs.Job job) {
        Instant oldest = clock.instant().minus(times.look().multipliedBy(4).plus(SLOWEST));
        return job.lastSuccess().map(oldest::isBefore).orElse(job.failures() == 0);
    }
}
