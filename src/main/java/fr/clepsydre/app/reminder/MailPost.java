package fr.clepsydre.app.reminder;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Port: the SMTP server that the operator named, if any. */
public interface MailPost {

    /** Whether there is one; without one nothing leaves this server. */
    boolean isOpen();

    /** Hands it over, outside of any transaction; empty when the server took it. */
    Optional<MailFailure> send(Mail mail);

    /**
     * A plain text.
     *
     * @param id the same when the same is sent once more: so that a reader's program can tell
     */
    record Mail(String id, String to, String subject, String text, Locale language, Instant at) {
    }
}
