package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.clepsydre.it.InServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class CasePagesE2E {

    private static final String DEMO = "/incidents/INC-2021-0001";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theBoardFiltersBySortableAddressesAndSaysWhenNothingMatches() {
        Page page = story.login("dpo");
        Axe.assertNothingFound(page);
        page.getByRole(AriaRole.SEARCHBOX).fill("folleville");
        page.locator(".filters button").click();
        assertTrue(page.url().contains("q=folleville"), page::url);
        var towns = page.locator("tbody tr").allInnerTexts();
        assertTrue(!towns.isEmpty() && towns.stream().allMatch(row -> row.contains("FOLLEVILLE")), towns::toString);
        page.locator("#by-persons").click();
        assertTrue(page.url().contains("sort=PERSONS") && page.url().contains("q="), page::url);
        assertEquals("descending", page.locator("th[aria-sort]:has(#by-persons)").getAttribute("aria-sort"));
        story.open("/?q=zzz");
        assertTrue(page.locator(".empty").innerText().contains("Aucun dossier ne correspond"));
    }

    @Test
    void aDoubleClickRecordsOneIncident() {
        Page page = story.login("dpo");
        story.open("/incidents/new");
        Axe.assertNothingFound(page);
        String title = "Essai " + UUID.randomUUID() + " #{7*7} <script>";
        page.locator("[id='record:title']").fill(title);
        page.locator("[id='record:do']").dblclick();
        page.waitForURL(url -> url.contains("/incidents/INC-"));
        assertEquals(title, page.locator("h1").innerText());
        story.open("/incidents?q=" + title.substring(6, 42));
        assertEquals(1, page.locator("tbody tr").count());
    }

    @Test
    void aDraftWaitsForItsAuthorAndATitleIsAskedFor() {
        Page page = story.login("dpo");
        story.open("/incidents/new");
        page.locator("[id='record:description']").fill("Un début de description");
        page.waitForResponse(answer -> "POST".equals(answer.request().method()),
                () -> page.locator("[id='record:title']").focus());
        page.locator("[id='record:do']").click();
        page.locator(".problems").waitFor();
        assertEquals("Un début de description", page.locator("[id='record:description']").inputValue());
        Page again = story.newcomer();
        story.login("dpo");
        story.open("/incidents/new");
        assertEquals("Un début de description", story.page().locator("[id='record:description']").inputValue());
        story.page().locator("[id='draft-form:discard']").click();
        story.page().waitForLoadState();
        assertEquals("", story.page().locator("[id='record:description']").inputValue());
        assertTrue(again == story.page());
    }

    @Test
    void theFileOfAnIncidentShowsItsLaboratoriesTotalsAndHistory() {
        Page page = story.login("reviewer");
        story.open(DEMO);
        Axe.assertNothingFound(page);
        story.screenshot("incident");
        assertEquals(28, page.locator("section[aria-labelledby=labs-title] tbody tr").count());
        assertTrue(page.locator("section[aria-labelledby=labs-title]").innerText().contains("491\u202f840"));
        assertTrue(page.locator("section[aria-labelledby=history-title] li").count() > 5);
        assertEquals(0, page.locator("a[href$='/involve'], a[href$='/facts']").count());
        assertEquals(404, page.navigate(page.url().replace("0001", "9999")).status());
    }

    @Test
    void aManagerSeesTheirOwnLaboratoryAlone() {
        Page page = story.login("lab01");
        assertTrue(page.locator("tbody tr").count() >= 1);
        assertEquals(page.locator("tbody tr").count(), page.locator("tbody tr:has-text('fictif 01')").count());
        story.open(DEMO);
        assertEquals(1, page.locator("section[aria-labelledby=labs-title] tbody tr").count());
        assertFalse(page.locator("main").innerText().contains("fictif 02"));
        assertEquals(404, page.navigate(page.url().replaceFirst("/incidents/.*", "/incidents/new")).status());
    }
}
