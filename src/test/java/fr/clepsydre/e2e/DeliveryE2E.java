package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters handed over, ten that come back under a scanner, and what is done about them. */
@InServer
class DeliveryE2E {

    /** The section of the form about the communication to the people. */
    private static final int COMMUNICATION = 13;

    @RegisterExtension
    final Story story = new Story();

    @Test
    void handedOverScannedByKeyboardAloneWrittenAgainAndPublished() throws InterruptedException {
        Dossier dossier = Dossier.full("Delivery");
        List<String> letters = dossier.letters(dossier.printed());
        story.login("dpo");
        String address = dossier.page(Dossier.FIRST) + "/letters/delivery";
        Page page = story.open(address);
        Axe.assertNothingFound(page);
        page.click("[id='handover:do']");
        page.waitForSelector(".problems:has-text('à qui les lettres sont remises')");
        page.fill("[id='handover:carrier']", "La Poste");
        page.fill("[id='handover:at']", "31/02/2021 10:00");
        page.click("[id='handover:do']");
        page.waitForSelector(".problems");
        assertEquals("La Poste", page.inputValue("[id='handover:carrier']"));
        page.fill("[id='handover:at']", "");
        page.click("[id='handover:do']");
        page.waitForSelector(".alert.done");
        story.screenshot("delivery-handed-over");
        scan(letters.subList(0, 10));
        page = story.open(address);
        assertEquals(10, page.locator("table.rows tbody tr").count());
        Axe.assertNothingFound(page);
        story.screenshot("delivery-returned");
        page.click("table.rows tbody tr td a >> nth=0");
        page.waitForSelector("#letters-title");
        assertTrue(page.textContent("main").contains(letters.get(0)), "the card of the person knows the letter");
        Axe.assertNothingFound(page);
        page = story.open(dossier.page(Dossier.FIRST) + "/notification?section=" + COMMUNICATION);
        page.waitForSelector("[id='proposals:take']");
        Axe.assertNothingFound(page);
        story.screenshot("delivery-proposed");
        page.click("[id='proposals:take']");
        page.waitForSelector(".alert.done");
        assertEquals(0, page.locator("[id='proposals:take']").count());
        assertEquals("142", page.inputValue("[id='answers:communicationNumber']"));
        page = story.open(address);
        page.fill("[id='publish:on']", "01/03/2021");
        page.fill("[id='publish:place']", "Ouest-France");
        page.click("[id='publish:do']");
        page.waitForSelector(".problems:has-text('texte publié')");
        page.fill("[id='publish:said']", "Avis aux patients.");
        page.click("[id='publish:do']");
        page.waitForSelector("#published-title");
        assertTrue(page.textContent("main").contains("Ouest-France"));
        story.screenshot("delivery-published");
        Axe.assertNothingFound(page);
    }

    private void scan(List<String> letters) {
        Page page = story.open("/letters/returns");
        Axe.assertNothingFound(page);
        for (String letter : letters) {
            // The field has the focus by itself: a scanner types and presses Enter.
            page.waitForFunction("document.activeElement.id === 'returned:letter'");
            page.keyboard().type(letter.toLowerCase().replace("-", ""));
            page.keyboard().press("Enter");
            page.waitForSelector(".alert.done:has-text('" + letter + "')");
        }
        String recent = page.textContent("[id='recent']");
        assertTrue(letters.stream().allMatch(recent::contains), recent);
        page.keyboard().type("L-0000-0000-1");
        page.keyboard().press("Enter");
        page.waitForSelector(".problems:has-text('un signe est faux')");
        Axe.assertNothingFound(page);
        story.screenshot("returns");
        page.setInputFiles("[id='file:chosen']", new FilePayload("retours.csv", "text/csv",
                ("lettre;motif\n" + letters.get(0) + ";refusé\nL-1;refusé\n").getBytes(StandardCharsets.UTF_8)));
        page.click("[id='file:do']");
        page.waitForSelector("h3:has-text('Résultat')");
        assertTrue(page.textContent("aside").contains("Ligne 3"), page.textContent("aside"));
        Axe.assertNothingFound(page);
    }

    @Test
    void aManagerMeetsTheirOwnLettersAlone() throws InterruptedException {
        Dossier dossier = Dossier.full("Delivery");
        dossier.printed();
        story.login("lab01");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/letters/delivery");
        assertTrue(page.locator("[id='handover:do']").count() == 1);
        assertTrue(page.locator("[id='again:do']").count() == 0);
        story.newcomer();
        story.login("lab02");
        assertEquals(404, story.page().request()
                .get(Server.at(dossier.page(Dossier.FIRST) + "/letters/delivery").toString()).status());
    }
}
