package fr.clepsydre.boot;

import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.app.reminder.ReminderTimes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Reads how people are reminded; a setting that cannot be understood stops the start. */
@ApplicationScoped
public class ReminderSetup {

    @Produces
    @Singleton
    ReminderTimes times() {
        return ReminderSettings.read(Settings::value);
    }

    @Produces
    @Singleton
    MailPost post() {
        return new SmtpPost(MailSettings.read(Settings::value));
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
            Object start, ReminderTimes times, MailPost post) {
        // Injecting them has read the settings.
    }
}
