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
     * One message.
     *
     * @param id the same when the same is sent once more: so that a reader's program can tell
     */
    record Mail(String id, String to, String subject, String text, Locale language, Instant at, Look look) {

        /** A plain text from this server. */
        public Mail(String id, String to, String subject, String text, Locale language, Instant at) {
            this(id, to, subject, text, language, at, new Look("", "", ""));
        }
    }

    /**
     * How it shows; each may be empty.
     *
     * @param sender  name beside the address that mails come from
     * @param replyTo address that answers go to
     * @param html    the same text as a whole page; nothing in it is loaded from anywhere
     */
    record Look(String sender, String replyTo, String html) {

        /** The same with that page. */
        public Look with(String page) {
            return new Look(sender, replyTo, page);
        }
    }
}
