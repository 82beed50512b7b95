package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.RaiseReminders;
import fr.clepsydre.app.reminder.SendReminderMail;
import fr.clepsydre.app.reminder.WaitingMail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The two rounds of the reminders. One that is broken does not hold up the others. */
final class ReminderLoop {

    private static final Logger LOG = System.getLogger(ReminderLoop.class.getName());
    /** So many in a row and it is not the one obligation that is broken. */
    private static final int MOST_FAILURES = 5;

    private final RaiseReminders raise;
    private final SendReminderMail mail;
    private final Background.Steps steps;

    ReminderLoop(RaiseReminders raise, SendReminderMail mail, Background.Steps steps) {
        this.raise = raise;
        this.mail = mail;
        this.steps = steps;
    }

    /** Raises all that fell due, then puts it into mails: after all of it, so that each person gets one. */
    void raise() {
        raise.begin(steps);
        int failures = 0;
        RaiseReminders.Progress progress = RaiseReminders.Progress.MORE;
        while (progress == RaiseReminders.Progress.MORE && !steps.stopping()) {
            try {
                progress = failures == 0 ? raise.batch(steps) : raise.oneAlone(steps);
            } catch (RuntimeException broken) {
                LOG.log(Level.ERROR, "reminders: {0}", Trace.of(broken));
                if (++failures > MOST_FAILURES) {
                    throw broken;
                }
            }
        }
        if (progress == RaiseReminders.Progress.DONE) {
            mail.gather(steps);
        }
    }

    /** Sends what waits; a failure of the mail server is no failure here. One that does not answer is left in peace. */
    void send() {
        RuntimeException last = null;
        for (WaitingMail waiting : mail.due(steps)) {
            if (steps.stopping()) {
                return;
            }
            try {
                if (mail.send(waiting, steps).filter(MailFailure.UNREACHABLE::equals).isPresent()) {
                    return;
                }
            } catch (RuntimeException broken) {
                LOG.log(Level.ERROR, "mail: {0}", Trace.of(broken));
                last = broken;
            }
        }
        if (last != null) {
            throw last;
        }
    }
}
