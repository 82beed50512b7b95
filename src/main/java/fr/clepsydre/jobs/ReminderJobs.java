package fr.clepsydre.jobs;

import fr.clepsydre.app.reminder.RaiseReminders;
import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.app.reminder.ScheduledJobs;
import fr.clepsydre.app.reminder.SendReminderMail;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reminders are raised and mails are sent for as long as the application runs. */
@ApplicationScoped
public class ReminderJobs {

    static final String RAISE = "reminders";
    static final String SEND = "mail";

    @Resource(lookup = "java:app/jdbc/clepsydre")
    private DataSource database;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private RaiseReminders raise;
    @Inject
    private SendReminderMail mail;
    @Inject
    private ScheduledJobs jobs;
    @Inject
    private ReminderTimes times;
    @Inject
    private Transactions steps;
    @Inject
    private Clock clock;

    private @Nullable JobScheduler scheduler;

    /** After everything else that happens at start. */
    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class)
            Object start) {
        ReminderLoop loop = new ReminderLoop(raise, mail, steps);
        scheduler = new JobScheduler(
                new JobScheduler.Setting(database, clock, times.look(), threads,
                        longest -> steps.doStep(() -> jobs.mend(clock.instant(), longest))),
                Map.of(RAISE, loop::raise, SEND, loop::send));
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
