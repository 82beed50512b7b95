package fr.clepsydre.jobs;

import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.app.reminder.MailState;
import fr.clepsydre.app.reminder.ReminderMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether mails leave: down while one that was tried could not be sent. Without a mail server there is nothing to say. */
@Readiness
@ApplicationScoped
public class MailHealth implements HealthCheck {

    @Inject
    private ReminderMails mails;
    @Inject
    private MailPost post;
    @Inject
    private Transactions steps;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail");
        if (!post.isOpen()) {
            return answer.withData("server", "none").up().build();
        }
        try {
            return told(answer, steps.step(() -> mails.state(Optional.empty())));
        } catch (RuntimeException outage) {
            return answer.withData("failure", outage.getClass().getSimpleName()).down().build();
        }
    }

    private static HealthCheckResponse told(HealthCheckResponseBuilder answer, MailState state) {
        answer.withData("waiting", state.waiting()).withData("failing", state.failing());
        state.failure().ifPresent(why -> answer.withData("failure", why.name()));
        state.since().map(Instant::toString).ifPresent(since -> answer.withData("failingSince", since));
        state.lastSent().map(Instant::toString).ifPresent(sent -> answer.withData("lastSent", sent));
        return answer.status(state.failing() == 0).build();
    }
}
