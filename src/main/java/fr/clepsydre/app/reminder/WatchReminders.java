package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever runs the server looks whether e-mails leave it. No case is in the answer. */
@UseCase(Permission.ADMINISTER_ACCOUNTS)
@ApplicationScoped
public class WatchReminders {

    @Inject
    private ReminderMails mails;
    @Inject
    private MailPost post;

    /** Empty when no mail server is set. */
    public Optional<MailState> mail() {
        return post.isOpen() ? Optional.of(mails.state(Optional.empty())) : Optional.empty();
    }
}
