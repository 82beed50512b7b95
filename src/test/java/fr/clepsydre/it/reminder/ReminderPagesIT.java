package fr.clepsydre.it.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.NewAccount;
import fr.clepsydre.it.PageForm;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an awareness declared over the interface to the bell, the page, the mail and the health of the server. */
@InServer
class ReminderPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void a_manager_is_reminded_of_their_laboratory_and_of_no_other_until_they_have_seen_it() throws Exception {
        Caller manager = manager();
        assertTrue(manager.get("/reminders").body().contains("Aucun rappel"));
        Dossier dossier = Dossier.full("Rappels");
        declare(dossier, Dossier.FIRST);
        declare(dossier, Dossier.SECOND);
        await(() -> count(manager.get("/").body()) > 0);
        String page = manager.get("/reminders").body();
        assertTrue(page.contains(dossier.reference()) && page.contains(dossier.page(Dossier.FIRST)), page);
        assertFalse(page.contains(Dossier.SECOND), page);
        assertEquals(200, manager.get(dossier.page(Dossier.FIRST)).statusCode());

        int before = count(page);
        String one = Pattern.compile("name=\"see\" value=\"([0-9a-f-]{36})\"").matcher(page).results().findFirst()
                .orElseThrow().group(1);
        assertEquals(302, PageForm.on(manager, "/reminders", "reminders").button("see", one).send().statusCode());
        assertEquals(before - 1, count(manager.get("/reminders").body()));
        if (before > 1) {
            PageForm.on(manager, "/reminders", "reminders").button("see", "*").send();
        }
        String seen = manager.get("/reminders").body();
        assertEquals(0, count(seen));
        assertTrue(seen.contains(dossier.reference()) && !seen.contains("name=\"see\""), seen);
    }

    @Test
    void nobody_marks_what_is_not_theirs() throws Exception {
        Dossier dossier = Dossier.full("Rappels");
        Caller manager = manager();
        declare(dossier, Dossier.FIRST);
        await(() -> count(manager.get("/").body()) > 0);
        String obligation = Pattern.compile("name=\"see\" value=\"([0-9a-f-]{36})\"")
                .matcher(manager.get("/reminders").body()).results().findFirst().orElseThrow().group(1);
        int before = count(manager.get("/").body());
        Caller dpo = Server.loggedIn("dpo");
        PageForm.on(dpo, "/reminders", "reminders").button("see", obligation).send();
        assertEquals(before, count(manager.get("/").body()));
    }

    @Test
    void a_mail_is_sent_once_its_server_answers_and_its_failure_is_told_meanwhile() throws Exception {
        Caller manager = manager();
        var refused = PageForm.on(manager, "/account", "mail").with("email", "pas une adresse").submit();
        assertTrue(refused.body().contains("n’est pas une adresse électronique"), refused.body());
        String address = "labo-" + UUID.randomUUID() + "@labo.example";
        assertEquals(302, PageForm.on(manager, "/account", "mail").with("email", address).submit().statusCode());
        assertTrue(manager.get("/account").body().contains(address));
        Dossier dossier = Dossier.ofFirst("Un titre que nul courriel ne montre");
        declare(dossier, Dossier.FIRST);
        await(() -> manager.get("/reminders").body().contains("id=\"mail-failing\""));
        var health = Server.anonymous().get("/health");
        assertEquals(503, health.statusCode(), health::body);
        assertTrue(health.body().contains("UNREACHABLE"), health.body());
        assertTrue(Server.loggedIn("admin").get("/admin").body().contains("id=\"mail-failing\""));
        GreenMail server = new GreenMail(new ServerSetup(Server.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            await(() -> server.getReceivedMessages().length > 0);
            var mail = server.getReceivedMessages()[0];
            assertEquals(address, mail.getAllRecipients()[0].toString());
            String text = mail.getContent().toString();
            assertTrue(text.contains(Server.at(dossier.page(Dossier.FIRST)).toString()), text);
            assertFalse(text.contains("Un titre"), text);
            await(() -> Server.anonymous().get("/health").statusCode() == 200);
            assertFalse(manager.get("/reminders").body().contains("id=\"mail-failing\""));
            assertEquals(1, server.getReceivedMessages().length);
        } finally {
            PageForm.on(manager, "/account", "mail").with("email", "").submit();
            server.stop();
        }
    }

    @Test
    void health_says_when_the_jobs_ran() throws Exception {
        await(() -> Server.anonymous().get("/health/ready").body().contains("mail.lastSuccess\":\"2"));
        String health = Server.anonymous().get("/health/ready").body();
        assertTrue(health.contains("reminders.lastSuccess\":\"2"), health);
    }

    @Test
    void the_bell_and_the_page_are_not_for_whoever_sees_no_case() {
        Caller admin = Server.loggedIn("admin");
        assertEquals(404, admin.get("/reminders").statusCode());
        assertFalse(admin.get("/admin").body().contains("id=\"bell\""));
        assertFalse(admin.get("/account").body().contains("id=\"mail\""));
        assertEquals(200, Server.loggedIn("reviewer").get("/reminders").statusCode());
        assertEquals(302, Server.anonymous().get("/reminders").statusCode());
    }

    /** A new manager of the first laboratory, so that no other test's reminders are theirs. */
    private static Caller manager() {
        return Server.loggedIn(NewAccount.of("rappel", "LABORATORY_MANAGER", Dossier.FIRST), NewAccount.PASSWORD);
    }

    /** Half an hour is left, so that several points have passed. */
    private static void declare(Dossier dossier, String finess) {
        Instant aware = Instant.now().minus(Duration.ofMinutes(71 * 60 + 30));
        var answer = Dossier.DPO.post(dossier.laboratory(finess) + "/awareness", "{\"at\":\""
                + aware.atZone(ZoneId.of("Europe/Paris")).toLocalDateTime().withNano(0)
                + "\",\"zone\":\"Europe/Paris\",\"reason\":\"fichier reçu\"}");
        assertEquals(200, answer.statusCode(), answer::body);
    }

    /** What the bell says to a screen reader. */
    private static int count(String page) {
        String bell = Pattern.compile("id=\"bell\".*?class=\"hidden-text\">([^<]*)<", Pattern.DOTALL).matcher(page).results()
                .findFirst().orElseThrow().group(1);
        if (bell.contains("aucun")) {
            return 0;
        }
        return bell.contains(" un ") ? 1 : Integer.parseInt(bell.replaceAll("\\D", ""));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            Thread.sleep(500);
        }
    }
}
