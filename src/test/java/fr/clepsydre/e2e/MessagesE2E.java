package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** E-mails to the people of a laboratory: ordered by the DPO, read and released by a reviewer, sent. */
@InServer
class MessagesE2E {

    private static final String FILE = """
            finess;civilite;nom;prenom;date_naissance;adresse1;code_postal;commune;email;groupe_sanguin
            279900005;M;MARTIN;Paul;01/02/1970;1 RUE A;35000;RENNES;paul@exemple.example;A+
            279900005;MME;DURAND;Anne;01/02/1971;2 RUE A;35000;RENNES;anne@exemple.example;
            279900005;MME;PETIT;Zoe;01/02/1972;3 RUE A;35000;RENNES;;A+
            """;

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aSecondPersonReadsAndReleasesThem() throws Exception {
        Dossier dossier = Dossier.full("Messages");
        Dossier.DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier est en vente\"}");
        dossier.take(FILE);
        GreenMail server = new GreenMail(new ServerSetup(Server.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            released(dossier);
            assertTrue(server.waitForIncomingEmail(30_000, 2));
            var mail = server.getReceivedMessages()[0];
            MimeMultipart both = (MimeMultipart) mail.getContent();
            assertTrue(both.getBodyPart(0).getContent().toString().contains("Un fichier est en vente"));
            Page page = story.page();
            page.waitForSelector(".tag:has-text('Fini')");
            page = story.open(dossier.page(Dossier.FIRST) + "/letters");
            assertTrue(page.textContent("main").contains("Courriels envoyés"), page.textContent("main"));
            story.screenshot("messages-sent");
            Axe.assertNothingFound(page);
            assertEquals(2, server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
    }

    private void released(Dossier dossier) {
        story.login("dpo");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/letters");
        page.selectOption("[id='order:kind']", "EMAIL");
        page.click("[id='order:do']");
        page.waitForSelector(".alert.done");
        page.waitForSelector("#approval-title");
        assertEquals(0, page.locator("[id='approval:do']").count(), "who ordered them does not release them");
        story.newcomer();
        story.login("reviewer");
        page = story.open(dossier.page(Dossier.FIRST) + "/letters");
        page.waitForSelector("[id='approval:do']");
        page.click("ol.proof summary >> nth=0");
        assertTrue(page.textContent("p.message >> nth=0").contains("Un fichier est en vente"));
        Axe.assertNothingFound(page);
        story.screenshot("messages-proof");
        page.click("[id='approval:do']");
        page.waitForSelector(".alert.done");
    }
}
