package fr.clepsydre.app.calendar;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import java.time.Instant;

/** Port: the deadlines of cases, as a calendar shows them. */
public interface DueDates {

    /** What calendar programs still read without trouble. */
    int MOST = 1000;

    /**
     * Open ones, those to come first and the nearest of them first; and what was done or missed lately. At most
     * {@value #MOST} rows, with the total beside them.
     */
    Slice<DueDate> of(Scope scope, Instant now);
}
