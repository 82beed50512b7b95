package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody reads what they are reminded of and says that they have seen it; each sees their own. */
@UseCase(Permission.SEE_REMINDERS)
@ApplicationScoped
public class ReadReminders {

    @Inject
    private RemindersToRead reminders;
    @Inject
    private ReminderMails mails;
    @Inject
    private MailPost post;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * The page at one instant.
     *
     * @param mail how the mails to this person stand; empty when no mail server is set
     */
    public record Seen(Slice<ReminderEntry> entries, Optional<MailState> mail, Instant now) {
    }

    /** How many entries are new to the caller. */
    public long unseen() {
        return reminders.unseen(caller.known().id(), caller.scope());
    }

    public Seen entries(Slice.Window window) {
        UUID account = caller.known().id();
        return new Seen(reminders.entries(account, caller.scope(), window),
                post.isOpen() ? Optional.of(mails.state(Optional.of(account))) : Optional.empty(), clock.instant());
    }

    /** Marks an entry as seen, or all: what came in after the page was made stays new. */
    public void see(Optional<UUID> obligation, Instant until) {
        reminders.see(caller.known().id(), obligation, until, clock.instant());
    }
}
