package fr.clepsydre.web.reminder;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.reminder.ReadReminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many reminders are new to the reader, in the header of every page. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private ReadReminders reminders;
    @Inject
    private Caller caller;

    private @Nullable Long unseen;

    /** Whether the reader has one. */
    public boolean isThere() {
        return caller.may(Permission.SEE_REMINDERS);
    }

    public long getUnseen() {
        if (unseen == null) {
            unseen = reminders.unseen();
        }
        return unseen;
    }
}
