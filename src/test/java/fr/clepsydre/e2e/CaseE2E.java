package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
class CaseE2E {

    private static final String CASE = "/incidents/INC-2021-0001/labs/";
    /** The 20th and the 1st laboratory of the demo. */
    private static final String TWENTIETH = CASE + "419900196";
    private static final String FIRST = CASE + "279900005";

    @RegisterExtension
    final Story story = new Story();

    @ParameterizedTest
    @ValueSource(strings = {FIRST, FIRST + "/notification?section=2", FIRST + "/notification?section=6",
        FIRST + "/notification?section=7", FIRST + "/notification?form=edpb&section=7",
        FIRST + "/notification?form=edpb&section=11", FIRST + "/notification?form=nonsense", FIRST + "/copy", FIRST + "/letters", "/letters", "/incidents/INC-2021-0001/people",
        FIRST + "/forms", FIRST + "/forms?lang=en"})
    void noPageOfACaseHasABarrier(String path) {
        story.login("dpo");
        Axe.assertNothingFound(story.open(path));
    }

    @Test
    void anAnswerIsSavedByItselfAndIsThereAfterwards() {
        story.login("dpo");
        Page page = story.open(TWENTIETH + "/notification?section=2");
        page.fill("[id='answers:sector']", "Santé humaine é #{7*7} <b>");
        page.press("[id='answers:sector']", "Tab");
        page.waitForSelector("#saved:has-text('Enregistré à')");
        page.reload();
        assertEquals("Santé humaine é #{7*7} <b>", page.inputValue("[id='answers:sector']"));
    }

    @Test
    void aLaboratoryCanAnswerOtherwiseThanTheIncidentAndGoBack() {
        story.login("dpo");
        Page page = story.open(TWENTIETH + "/notification?section=7");
        page.click("[id='answers:description-otherwise']");
        page.fill("[id='answers:description']", "Chez nous seulement.");
        page.press("[id='answers:description']", "Tab");
        page.waitForSelector("#saved:has-text('Enregistré à')");
        page.click("[id='answers:description-back']");
        page.waitForSelector("[id='answers:description-otherwise']");
        assertFalse(page.textContent("[id='answers:description-q']").contains("Chez nous seulement."));
    }

    @Test
    void theEuropeanFormShowsWhatTheFrenchOneAnsweredAndAsksForTheRest() {
        story.login("dpo");
        Page page = story.open(TWENTIETH + "/notification?form=edpb&section=7");
        assertTrue(page.textContent("[id='answers:edpb55-q']").contains("Violation de la confidentialité"));
        page.click("[id='answers:edpb55-q'] a");
        assertTrue(page.url().endsWith("/notification?section=7"), page.url());
        story.open(TWENTIETH + "/notification?form=edpb&section=7");
        page.click("[id='answers:edpb60-own']");
        page.selectOption("[id='answers:edpb60']", "EXFILTRATION");
        page.waitForSelector("#saved:has-text('Enregistré à')");
        page.reload();
        assertEquals("EXFILTRATION", page.inputValue("[id='answers:edpb60']"));
        String json = page.request().get(Server.at(TWENTIETH + "/notification.edpb.json").toString()).text();
        assertTrue(json.contains("\"field_60\":\"g\""), json);
        assertEquals(0, story.open(TWENTIETH + "/notification").locator("[id='answers:edpb60']").count());
    }

    @Test
    void aTimeThatComesTwiceIsAskedForAndNothingTypedIsLost() {
        story.login("dpo");
        Page page = story.open(TWENTIETH);
        page.fill("[id='awareness:at']", "31/10/2021 02:30");
        page.fill("[id='awareness:reason']", "Courriel lu par la direction");
        page.click("[id='awareness:do']");
        page.waitForSelector("[id='awareness:fold']");
        assertTrue(page.textContent(".problems").contains("deux fois"));
        assertEquals("31/10/2021 02:30", page.inputValue("[id='awareness:at']"));
        assertEquals("Courriel lu par la direction", page.inputValue("[id='awareness:reason']"));
    }

    @Test
    void anEstimateNeedsItsSource() {
        story.login("dpo");
        Page page = story.open(TWENTIETH);
        page.selectOption("[id='count-RECORDS:kind']", "ESTIMATE");
        page.fill("[id='count-RECORDS:number']", "1 200");
        page.fill("[id='count-RECORDS:source']", "");
        page.click("[id='count-RECORDS:do']");
        page.waitForSelector(".problems a[href='#count-RECORDS:source']");
        page.fill("[id='count-RECORDS:source']", "secrétariat");
        page.click("[id='count-RECORDS:do']");
        page.waitForSelector(".alert.done");
        // What comes first on the page is there before the rest of it.
        page.waitForLoadState();
        String said = page.textContent("main").replaceAll("[\\s\\p{Z}]+", "");
        assertTrue(said.contains("≈1200"), said);
    }

    @Test
    void aManagerFindsNoPageAndNoFileOfAnotherLaboratory() {
        story.login("lab20");
        assertTrue(story.open(TWENTIETH).locator("h1").textContent().contains("Laboratoire fictif 20"));
        for (String path : new String[] {FIRST, FIRST + "/notification", FIRST + "/letters",
            FIRST + "/notification.pdf?lang=fr", FIRST + "/notification/page-1.png?lang=fr",
            FIRST + "/notification?form=edpb", FIRST + "/copy", FIRST + "/notification.edpb.json",
            FIRST + "/notification.jsonld", FIRST + "/forms", FIRST + "/forms/exemple.pdf"}) {
            assertEquals(404, story.page().request().get(Server.at(path).toString()).status(), path);
        }
    }

    @Test
    void aReviewerReadsAndExportsAndCannotEdit() {
        story.login("reviewer");
        Page page = story.open(FIRST);
        assertEquals(0, page.locator("[id='awareness:do'], [id='move:do'], [id='count-PERSONS:do']").count());
        assertEquals(0, story.open(FIRST + "/notification?section=2").locator("[id='answers:sector']").count());
        var pdf = page.request().get(Server.at(FIRST + "/notification.pdf?lang=en").toString());
        assertEquals("application/pdf", pdf.headers().get("content-type"));
        assertEquals("nosniff", pdf.headers().get("x-content-type-options"));
        assertEquals("no-store", pdf.headers().get("cache-control"));
        var picture = page.request().get(Server.at(FIRST + "/notification/page-1.png?lang=en&width=300").toString());
        assertEquals("image/png", picture.headers().get("content-type"));
        assertEquals("no-store", picture.headers().get("cache-control"));
        assertEquals(404, page.request().get(Server.at(FIRST + "/notification/page-999.png").toString()).status());
    }
}
