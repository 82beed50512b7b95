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
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Hands mails to an SMTP server. Nothing of what the server says goes into the log: addresses stand in it. */
public final class SmtpPost implements MailPost {

    private static final Logger LOG = System.getLogger(SmtpPost.class.getName());
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
        MailSettings server = settings.orElseThrow();
        try {
            Session session = Session.getInstance(properties(server));
            MimeMessage message = message(mail, server, session);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(server.host(), server.port(), server.user().orElse(null),
                        server.user().map(user -> server.password()).orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
            return Optional.empty();
        } catch (MessagingException refused) {
            MailFailure why = why(refused);
            LOG.log(Level.WARNING, "a mail could not be sent: {0}", why);
            return Optional.of(why);
        }
    }

    private static MimeMessage message(Mail mail, MailSettings server, Session session) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.id() + "@" + server.domain() + ">");
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", mail.language().getLanguage());
        // Machines that answer for people leave it alone (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.at()));
        message.saveChanges();
        return message;
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
        if (refused instanceof SendFailedException || refused instanceof AddressException) {
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
