package fr.clepsydre.app.notification;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Sheet;
import java.time.Instant;
import java.util.List;

/** Port: makes a PDF of a notification, by the template of its language. */
public interface SheetPress {

    /**
     * The file; the same sheet, instant and attachments give the same bytes. Refuses with the faults of a template
     * that was changed by hand, and with {@code GLYPH_MISSING} for a character that no font has.
     *
     * @param printed  written into the file as its date
     * @param attached files inside of the file, each under a name of its own; usually the same content for machines
     */
    Outcome<byte[]> print(Sheet sheet, Instant printed, List<Attachment> attached);
}
