package fr.clepsydre.app.notification;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Sheet;
import java.time.Instant;

/** Port: makes a PDF of a notification, by the template of its language. */
public interface SheetPress {

    /**
     * The file; the same sheet and instant give the same bytes. Refuses with the faults of a template that was changed
     * by hand.
     *
     * @param printed written into the file as its date
     */
    Outcome<byte[]> print(Sheet sheet, Instant printed);
}
