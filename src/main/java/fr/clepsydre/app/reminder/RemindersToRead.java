package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: the reminders of one person as they read them, those of one obligation in one entry. */
public interface RemindersToRead {

    /** Obligations of the scope with a reminder that stands and was not seen. */
    long unseen(UUID account, Scope scope);

    /** The newest first. */
    Slice<ReminderEntry> entries(UUID account, Scope scope, Slice.Window window);

    /** Marks as seen what was raised until then: of one obligation, or of all. */
    void see(UUID account, Optional<UUID> obligation, Instant until, Instant now);
}
