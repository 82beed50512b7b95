package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first title to the last letter, by the three who work on a case. */
@InServer
class WholeStoryE2E {

    private static final Path LABORATORIES = Path.of("src/test/resources/people/patients-1000.labs.csv");
    private static final Path PEOPLE = Path.of("src/test/resources/people/patients-1000.csv");
    private static final String FIRST = "279900005";
    private static final String SECOND = "459900015";
    private static final String TITLE = "Serveur de résultats publié : « Łukasz » & #{7*7} <script>";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void anIncidentGoesFromItsTitleToTheLetters() throws IOException {
        story.login("dpo");
        String incident = recorded();
        String first = incident + "/labs/" + FIRST;
        laboratoriesInvolved(incident);
        awarenessDeclared(first);
        peopleImported(incident);
        notificationHoldsWhatWasEntered(first);
        lettersPrinted(first);
        managerMovesTheirOwnCaseOnAndSeesNoOther(incident);
        reviewerExportsAndEditsNothing(first);
    }

    private String recorded() {
        Page page = story.open("/incidents/new");
        page.fill("[id='record:title']", TITLE);
        page.fill("[id='record:description']", "Un fichier de patients a été publié. Prélèvements à l’hôpital œuvre, ₂.");
        page.check("input[value=CONFIDENTIALITY]");
        page.click("[id='record:do']");
        page.waitForURL(url -> url.matches(".*/incidents/INC-\\d{4}-\\d{4}$"));
        assertTrue(page.locator("h1").textContent().contains(TITLE));
        Axe.assertNothingFound(page);
        return page.url().substring(page.url().indexOf("/incidents/"));
    }

    private void laboratoriesInvolved(String incident) {
        Page page = story.open(incident + "/involve");
        Axe.assertNothingFound(page);
        page.setInputFiles("[id='hand:file']", LABORATORIES);
        page.click("[id='hand:do']");
        page.waitForSelector("#done-title");
        assertTrue(page.textContent("main").contains("28 laboratoires sont maintenant impliqués"));
        page = story.open(incident);
        assertEquals(28, page.locator("table.rows tbody tr").count());
    }

    private void awarenessDeclared(String laboratory) {
        Page page = story.open(laboratory);
        page.fill("[id='awareness:at']", "27/03/2026 15:20");
        page.fill("[id='awareness:reason']", "Courriel du sous-traitant lu par la direction");
        page.click("[id='awareness:do']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent(".clock").contains("lundi 30 mars 2026, 16:20"), () -> "the clock went forward");
    }

    private void peopleImported(String incident) {
        Page page = story.open(incident + "/people");
        page.setInputFiles("[id='intake:file']", PEOPLE);
        page.click("[id='intake:do']");
        Axe.assertNothingFound(page);
        page.click("[id='progress:try']");
        page.waitForSelector("[id='progress:go']", new Page.WaitForSelectorOptions().setTimeout(120_000));
        Axe.assertNothingFound(page);
        page.click("[id='progress:go']");
        page.waitForSelector("[id='progress:last'] .tag.done",
                new Page.WaitForSelectorOptions().setTimeout(120_000));
        String said = page.textContent("[id='progress:last']").replaceAll("\\p{Z}", " ");
        assertTrue(said.contains("998"), said);
        Axe.assertNothingFound(page);
    }

    private void notificationHoldsWhatWasEntered(String laboratory) throws IOException {
        String text = pdf(laboratory + "/notification.pdf?lang=fr");
        for (String value : List.of("Laboratoire fictif 01", TITLE, "l’hôpital œuvre, ₂", "Perte de la confidentialité",
                "vendredi 27 mars 2026", "Courriel du sous-traitant lu par la direction", "pas connu à ce jour")) {
            assertTrue(flat(text).contains(flat(value)), value + " in " + text);
        }
    }

    private void lettersPrinted(String laboratory) throws IOException {
        Page page = story.open(laboratory + "/letters");
        Axe.assertNothingFound(page);
        page.click("[id='order:do']");
        page.waitForSelector("#approval-title", new Page.WaitForSelectorOptions().setTimeout(60_000));
        assertEquals(0, page.locator("[id='approval:do']").count(), "who ordered it does not approve it");
        page = Proof.opened(story, laboratory);
        Axe.assertNothingFound(page);
        story.screenshot("letters-proof");
        page.click("[id='approval:do']");
        page.waitForSelector("a[href$='/batches/1.pdf']", new Page.WaitForSelectorOptions().setTimeout(120_000));
        story.screenshot("letters");
        String address = page.getAttribute("a[href$='/batches/1.pdf']", "href");
        String letters = flat(pdf(address));
        assertTrue(letters.contains(flat("Des données qui vous concernent ont fuité")));
        assertTrue(letters.contains(flat("l’hôpital œuvre, ₂")), "the words of the incident");
        story.newcomer();
        story.login("dpo");
    }

    private void managerMovesTheirOwnCaseOnAndSeesNoOther(String incident) {
        story.newcomer();
        story.login("lab01");
        Page page = story.open(incident + "/labs/" + FIRST);
        page.click("[id='acknowledge:do']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent("main").contains("Réception accusée"));
        assertEquals(0, page.locator("[id='acknowledge:do']").count());
        for (String path : List.of("/labs/" + SECOND, "/labs/" + SECOND + "/notification.pdf?lang=fr",
                "/labs/" + SECOND + "/letters", "/facts", "/involve", "/people")) {
            assertEquals(404, page.request().get(Server.at(incident + path).toString()).status(), path);
        }
    }

    private void reviewerExportsAndEditsNothing(String laboratory) throws IOException {
        story.newcomer();
        story.login("reviewer");
        assertTrue(flat(pdf(laboratory + "/notification.pdf?lang=en")).contains(flat("Laboratoire fictif 01")));
        Page page = story.open(laboratory);
        assertEquals(0, page.locator("main form input[type=submit], main form button[type=submit]").count());
    }

    private String pdf(String path) throws IOException {
        var answer = story.page().request().get(Server.at(path).toString());
        assertEquals(200, answer.status(), path);
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without what typography does to spaces and line ends. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").replace('\'', '’');
    }
}
