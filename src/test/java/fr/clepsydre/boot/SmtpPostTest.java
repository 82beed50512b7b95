package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real SMTP server on this machine. */
class SmtpPostTest {

    private static final MailPost.Mail MAIL = new MailPost.Mail("42.0", "claire@labo.example",
            "Clepsydre\u00a0: une échéance, ven. 26 févr.", "Échéance légale\u00a0: vendredi.\nÀ bientôt…\n",
            Locale.FRANCE, Instant.parse("2026-03-27T14:20:00Z"));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_mail_arrives_as_it_was_written() throws Exception {
        assertEquals(Optional.empty(), post(settings(server.getSmtp().getPort(), MailSettings.Security.NONE)).send(MAIL));
        var received = server.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals(MAIL.subject(), received[0].getSubject());
        assertEquals(MAIL.text().replace("\n", "\r\n").strip(), received[0].getContent().toString().strip());
        assertEquals("<42.0@clepsydre.example>", received[0].getMessageID());
        assertEquals("auto-generated", received[0].getHeader("Auto-Submitted")[0]);
        assertEquals("fr", received[0].getHeader("Content-Language")[0]);
        assertEquals(MAIL.at(), received[0].getSentDate().toInstant());
    }

    @Test
    void a_server_that_does_not_encrypt_gets_nothing_when_it_should() {
        assertEquals(Optional.of(MailFailure.NOT_SECURE),
                post(settings(server.getSmtp().getPort(), MailSettings.Security.STARTTLS)).send(MAIL));
        assertEquals(Optional.of(MailFailure.NOT_SECURE),
                post(settings(server.getSmtp().getPort(), MailSettings.Security.TLS)).send(MAIL));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        int port = server.getSmtp().getPort();
        server.stop();
        assertEquals(Optional.of(MailFailure.UNREACHABLE), post(settings(port, MailSettings.Security.NONE)).send(MAIL));
    }

    @Test
    void a_wrong_password_and_a_wrong_address_are_told_apart() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withUser("clepsydre", "right"));
        server.reset();
        int port = server.getSmtp().getPort();
        assertEquals(Optional.of(MailFailure.LOGIN_REFUSED), post(new MailSettings("127.0.0.1", port,
                Optional.of("clepsydre"), "wrong", "clepsydre@clepsydre.example", MailSettings.Security.NONE)).send(MAIL));
        assertEquals(Optional.of(MailFailure.ADDRESS_REFUSED), post(settings(port, MailSettings.Security.NONE))
                .send(new MailPost.Mail("1", "not an address", "s", "t", Locale.UK, MAIL.at())));
    }

    @Test
    void a_message_has_two_forms_the_name_of_its_sender_and_where_answers_go() throws Exception {
        MailPost.Look look = new MailPost.Look("Laboratoire d'Œuvre", "dpo@labo.example", "<p>Bonjour à vous</p>");
        MailPost.Mail mail = new MailPost.Mail("letter-1", "claire@labo.example", "Vos données", "Bonjour à vous",
                Locale.FRENCH, MAIL.at(), look);
        assertEquals(Optional.empty(), post(settings(server.getSmtp().getPort(), MailSettings.Security.NONE)).send(mail));
        MimeMessage received = server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) received.getFrom()[0];
        assertEquals("Laboratoire d'Œuvre", from.getPersonal());
        assertEquals("clepsydre@clepsydre.example", from.getAddress());
        assertEquals("dpo@labo.example", received.getReplyTo()[0].toString());
        MimeMultipart both = (MimeMultipart) received.getContent();
        assertEquals("Bonjour à vous", both.getBodyPart(0).getContent().toString().strip());
        assertTrue(both.getBodyPart(1).getContentType().startsWith("text/html"), both.getBodyPart(1).getContentType());
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 451 4.7.1 Greylisted, LATER", "RCPT, 550 5.1.1 No such user, ADDRESS_REFUSED",
        "., 452 4.3.1 Full, LATER", "., 554 5.7.1 Not wanted, REFUSED", "., '', BROKEN_OFF", "EHLO, '', UNREACHABLE"})
    void what_a_server_says_is_for_now_or_for_good_and_a_broken_line_is_neither(String to, String answer,
            MailFailure failure) throws Exception {
        try (ScriptedServer scripted = new ScriptedServer(to, answer)) {
            assertEquals(Optional.of(failure), post(settings(scripted.port(), MailSettings.Security.NONE)).send(MAIL));
        }
    }

    @Test
    void without_a_server_the_post_is_closed() {
        assertTrue(post(settings(1, MailSettings.Security.NONE)).isOpen());
        assertEquals(false, new SmtpPost(Optional.empty()).isOpen());
    }

    private static SmtpPost post(MailSettings settings) {
        return new SmtpPost(Optional.of(settings));
    }

    private static MailSettings settings(int port, MailSettings.Security security) {
        return new MailSettings("127.0.0.1", port, Optional.empty(), "", "clepsydre@clepsydre.example", security);
    }
}
