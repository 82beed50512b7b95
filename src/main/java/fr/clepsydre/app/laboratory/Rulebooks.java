package fr.clepsydre.app.laboratory;

import fr.clepsydre.domain.deadline.Rulebook;
import java.time.Duration;

/** Port: the dated rules of the operator's file, and from when on their clocks are due soon. */
public interface Rulebooks {

    /** As the file was when the server started. */
    Rulebook current();

    /** How long before its target an obligation is due soon. */
    Duration soon();
}
