package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.press.template.Template;
import java.time.Instant;

/** Prints notifications to the authority. */
public final class NotificationPress {

    private NotificationPress() {
    }

    /**
     * One notification, tagged, PDF/A-2a and PDF/UA-1.
     *
     * @param printed written into the file as its date
     * @return the file, or why it cannot be printed
     */
    public static Outcome<byte[]> print(Template template, Sheet sheet, Instant printed) {
        throw new UnsupportedOperationException();
    }
}
