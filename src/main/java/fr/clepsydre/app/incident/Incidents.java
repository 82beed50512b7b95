package fr.clepsydre.app.incident;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.Optional;

/** Port: the incidents. */
public interface Incidents {

    /** The next free reference of that year; two at once get two. */
    Reference next(int year);

    void add(Incident incident, Account by);

    /** The incident, if it has a laboratory in the scope (or the scope is everything). */
    Optional<Incident> find(Reference reference, Scope scope);

    /** The same, held until the end of the transaction, so that two changes come one after the other. */
    Optional<Incident> findForChange(Reference reference);

    void save(Incident before, Incident after, Account by, Instant now);

    /** The newest first; text is looked for in reference and title, blank for all; {@code now} decides what is overdue. */
    Slice<Row> list(String text, Scope scope, Slice.Window window, Instant now);

    /**
     * An incident in a list. Figures are those of the laboratories in the scope.
     *
     * @param laboratories involved
     * @param notified     of them, notified or not notifiable
     * @param nextTarget   the earliest target that is still open
     * @param personsSum   known counts added up, estimates included
     * @param personsUnknown laboratories that do not know theirs
     */
    record Row(Reference reference, String title, Instant recordedAt, String recordedBy, int laboratories,
            int notified, int overdue, Optional<Instant> nextTarget, long personsSum, int personsUnknown) {
    }
}
