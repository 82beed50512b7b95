package fr.clepsydre.boot;

import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Hands mails to an SMTP server. Nothing of what the server says goes into the log: addresses stand in it. */
public final class SmtpPost implements MailPost {

    private static final Logger LOG = System.getLogger(SmtpPost.class.getName());
    private static final Pattern PUT_OFF = Pattern.compile("4[0-9][0-9][ -]");
    private static final Pattern FOR_GOOD = Pattern.compile("5[0-9][0-9][ -]");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Optional<MailSettings> settings;

    SmtpPost(Optional<MailSettings> settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOpen() {
        return settings.isPresent();
    }

    @Override
    public Optional<MailFailure> send(Mail mail) {
        Optional<MailFailure> failure = handOver(mail, settings.orElseThrow());
        failure.ifPresent(why -> LOG.log(Level.WARNING, "a mail could not be sent: {0}", why));
        return failure;
    }

    private static Optional<MailFailure> handOver(Mail mail, MailSettings server) {
        Session session = Session.getInstance(properties(server));
        Transport transport;
        MimeMessage message;
        try {
            message = message(mail, server, session);
            transport = session.getTransport("smtp");
            transport.connect(server.host(), server.port(), server.user().orElse(null),
                    server.user().map(user -> server.password()).orElse(null));
        } catch (MessagingException refused) {
            MailFailure why = why(refused);
            // Nothing of the mail has been said yet.
            return Optional.of(why == MailFailure.REFUSED ? MailFailure.UNREACHABLE : why);
        }
        Optional<MailFailure> failure = handOver(transport, message);
        close(transport);
        return failure;
    }

    /** What the server took it has taken, however the line ends: nobody may send it again for that. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.DEBUG, "the mail server hung up");
        }
    }

    /** Where the line breaks from here on, the server may have taken it all the same. */
    private static Optional<MailFailure> handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException refused) {
            MailFailure why = why(refused);
            if (says(refused, PUT_OFF)) {
                return Optional.of(MailFailure.LATER);
            }
            boolean unsaid = why == MailFailure.UNREACHABLE || why == MailFailure.REFUSED && !says(refused, FOR_GOOD);
            return Optional.of(unsaid ? MailFailure.BROKEN_OFF : why);
        }
    }

    /** The library tells the number of the answer by words alone: 4xx is for now, 5xx for good (RFC 5321, 4.2.1). */
    private static boolean says(MessagingException refused, Pattern number) {
        for (Exception one = refused; one != null; one = one instanceof MessagingException next
                ? next.getNextException() : null) {
            if (number.matcher(String.valueOf(one.getMessage()).strip()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static MimeMessage message(Mail mail, MailSettings server, Session session) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.id() + "@" + server.domain() + ">");
        message.setFrom(from(mail, server));
        if (!mail.look().replyTo().isBlank()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.look().replyTo())});
        }
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.look().html().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(both(mail));
        }
        message.setHeader("Content-Language", mail.language().getLanguage());
        // Machines that answer for people leave it alone (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.at()));
        message.saveChanges();
        return message;
    }

    private static InternetAddress from(Mail mail, MailSettings server) throws MessagingException {
        InternetAddress from = new InternetAddress(server.from());
        try {
            if (!mail.look().sender().isBlank()) {
                from.setPersonal(mail.look().sender(), StandardCharsets.UTF_8.name());
            }
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return from;
    }

    /** The plainest first, as programs expect it (RFC 2046, 5.1.4). */
    private static MimeMultipart both(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.look().html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static Properties properties(MailSettings server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == MailSettings.Security.TLS));
        boolean upgraded = server.security() == MailSettings.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(upgraded));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(upgraded));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(name ->
                properties.setProperty("mail.smtp." + name, String.valueOf(PATIENCE.toMillis())));
        return properties;
    }

    private static MailFailure why(MessagingException refused) {
        boolean upgrade = String.valueOf(refused.getMessage()).contains("STARTTLS");
        if (upgrade || isCausedBy(refused, SSLException.class)) {
            return MailFailure.NOT_SECURE;
        }
        if (refused instanceof AuthenticationFailedException) {
            return MailFailure.LOGIN_REFUSED;
        }
        boolean invalid = refused instanceof SendFailedException failed && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        if (invalid || refused instanceof AddressException) {
            return MailFailure.ADDRESS_REFUSED;
        }
        return isCausedBy(refused, IOException.class) ? MailFailure.UNREACHABLE : MailFailure.REFUSED;
    }

    private static boolean isCausedBy(@Nullable Throwable failure, Class<? extends Throwable> kind) {
        return failure != null && (kind.isInstance(failure) || isCausedBy(failure.getCause(), kind));
    }

    /** The library would number it anew each time. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        private Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
