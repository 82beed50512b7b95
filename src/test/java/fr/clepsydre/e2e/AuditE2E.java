package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewer reads the trail and has its chain checked; an administrator may as well, a manager may not. */
@InServer
class AuditE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theTrailIsReadNarrowedAndChecked() {
        story.login("reviewer");
        Page page = story.open("/admin/audit");
        Axe.assertNothingFound(page);
        page.click("[id='chain:verify']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent(".alert.done").contains("intacte"));
        story.screenshot("audit");
        page.selectOption("select[name=deed]", "LOGGED_IN");
        page.click("form[role=search] button");
        page.waitForURL("**deed=LOGGED_IN**");
        page.waitForLoadState();
        assertTrue(page.textContent("tbody").contains("reviewer"));
        assertEquals(0, page.locator("tbody td:has-text('démarrage')").count());
        story.newcomer();
        story.login("admin");
        page = story.open("/admin/audit");
        Axe.assertNothingFound(page);
        assertTrue(page.locator("tbody tr").count() > 10);
        story.newcomer();
        story.login("lab01");
        assertEquals(404, story.page().request().get(Server.at("/admin/audit").toString()).status());
        assertEquals(404, story.page().request().get(Server.at("/admin/audit.tsv").toString()).status());
    }
}
