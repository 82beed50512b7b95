package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was found about the people of a laboratory, worked off as its manager does. The demo holds its people. */
@InServer
class PeopleQueuesE2E {

    private static final String INCIDENT = "/incidents/INC-2021-0001";
    private static final String FIRST = INCIDENT + "/labs/279900005";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void countsQueuesAndACorrectionOfOnePerson() {
        story.login("lab01");
        Page page = story.open(FIRST + "/people");
        Axe.assertNothingFound(page);
        story.screenshot("people-counts");
        page.click("a[href$='/people/MINOR']");
        page.waitForSelector("ul.people li");
        Axe.assertNothingFound(page);
        story.screenshot("people-queue");
        page.click("ul.people li a >> nth=0");
        page.waitForSelector("[id='correct:LINE1']");
        Axe.assertNothingFound(page);
        page.fill("[id='correct:BIRTH_DATE']", "31/02/2010");
        page.click("[id='correct:do']");
        page.waitForSelector(".problems");
        assertEquals("31/02/2010", page.inputValue("[id='correct:BIRTH_DATE']"));
        page.fill("[id='correct:BIRTH_DATE']", "28/02/2010");
        page.fill("[id='correct:LINE1']", "12 boulevard de l'Analyse");
        page.click("[id='correct:do']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent("address").contains("12 BOULEVARD DE L ANALYSE"), page.textContent("address"));
        assertTrue(page.locator("#past-title").count() == 1);
        story.screenshot("people-person");
        page.selectOption("[id='letter:reason']", "PROTECTED_ADULT");
        page.click("[id='letter:leave']");
        page.waitForSelector("[id='letter:write']");
        page.click("[id='letter:write']");
        page.waitForSelector("[id='letter:leave']");
    }

    @Test
    void whoeverIsChosenIsDecidedOnAndNobodyIsAnErrorInWords() {
        story.login("lab01");
        Page page = story.open(FIRST + "/people/NIR_KEY");
        int before = page.locator("input[name=who]").count();
        page.click("[id='chosen:settle']");
        page.waitForSelector(".problems:has-text('Cochez au moins une personne')");
        page.check("input[name=who] >> nth=0");
        page.click("[id='chosen:settle']");
        page.waitForSelector(".alert.done");
        page.waitForLoadState();
        assertEquals(before - 1, page.locator("input[name=who]").count());
        page.click("a[href$='?decided=1']");
        page.waitForSelector("[id='chosen:reopen']");
        page.check("input[name=who] >> nth=0");
        page.click("[id='chosen:reopen']");
        page.waitForSelector(".alert.done");
    }

    @Test
    void aReviewerLooksAndCannotDecideAndAnAdministratorSeesNobody() {
        story.login("reviewer");
        Page page = story.open(FIRST + "/people/MINOR");
        assertEquals(0, page.locator("input[name=who], [id='all:settle']").count());
        story.newcomer();
        story.login("lab02");
        for (String path : new String[] {FIRST + "/people", FIRST + "/people/MINOR", FIRST + "/people/person/1",
            FIRST + "/people/NOTHING"}) {
            assertEquals(404, story.page().request().get(Server.at(path).toString()).status(), path);
        }
        story.newcomer();
        story.login("admin");
        assertTrue(story.page().request().get(Server.at(INCIDENT + "/people/search").toString()).status() >= 403);
    }

    @Test
    void somebodyIsLookedUpWithoutATraceInTheAddress() {
        story.login("dpo");
        Page page = story.open(FIRST + "/people/MINOR");
        String name = page.locator("ul.people li b").first().textContent().strip();
        page = story.open(INCIDENT + "/people/search");
        Axe.assertNothingFound(page);
        page.click("[id='search:do']");
        page.waitForSelector(".problems");
        page.fill("[id='search:text']", name.substring(name.lastIndexOf(' ') + 1).toUpperCase());
        page.click("[id='search:do']");
        page.waitForSelector("#found-title");
        assertTrue(page.textContent("table").contains(name));
        assertFalse(page.url().contains("?"), page.url());
        story.screenshot("people-search");
        page.selectOption("[id='search:by']", "NIR");
        page.fill("[id='search:text']", "280023512345678");
        page.click("[id='search:do']");
        page.waitForSelector("#found-title:has-text('Aucune')");
        assertEquals("", page.inputValue("[id='search:text']"));
        assertFalse(page.content().contains("280023512345678"));
    }
}
