package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text of letters is changed by one person and put in force by another. */
@InServer
class TemplatesE2E {

    private static final String SECOND = "/templates/second/en";
    private static final String EMAIL = "/templates/email/en";

    @RegisterExtension
    final Story story = new Story();

    @RegisterExtension
    final Story other = new Story();

    @Test
    void writtenCheckedProposedAndApproved() {
        story.login("dpo");
        Page page = story.open("/templates");
        Axe.assertNothingFound(page);
        page = story.open(SECOND);
        Axe.assertNothingFound(page);
        page.click("[id='look:who-next']");
        page.waitForSelector("[id='look:picture'] img[src*='who=ONE_FLAG']");
        story.screenshot("template");
        String text = page.inputValue("[id='edit:text']");
        page.fill("[id='edit:text']", text.replace("{{measures}}", "Later."));
        page.click("[id='edit:propose']");
        page.waitForSelector(".problems:has-text('34')");
        assertTrue(page.inputValue("[id='edit:text']").contains("Later."));
        page.fill("[id='edit:text']", text + "\n{{nothing}}");
        page.click("[id='edit:save']");
        page.waitForSelector("#remarks .alert");
        page.fill("[id='edit:text']", text.replace("## What have we done?", "## What did we do?"));
        page.click("[id='edit:propose']");
        page.waitForSelector(".alert.done");
        assertEquals(0, page.locator("[id='edit:text']").count());
        story.newcomer();
        story.login("reviewer");
        page = story.open(SECOND);
        Axe.assertNothingFound(page);
        assertTrue(page.textContent(".difference").contains("What did we do?"));
        assertEquals("image/png", page.request().get(Server.at(SECOND + "/page.png?who=MINOR").toString()).headers()
                .get("content-type"));
        page.click("[id='decide:approve']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent("main").contains("en vigueur"));
    }

    @Test
    void aPlaceholderIsPutWhereTheCursorStandsAndTheDraftKeepsItself() {
        story.login("dpo");
        Page page = story.open("/templates/minor/en");
        String text = page.inputValue("[id='edit:text']");
        page.evaluate("document.getElementById('edit:text').setSelectionRange(0, 0)");
        page.click("button[data-insert='{{place}}']");
        assertEquals("{{place}}" + text, page.inputValue("[id='edit:text']"));
        // Nobody leaves the field, and nobody presses a button.
        page.waitForSelector("#saved:not(:empty)");
        page.reload();
        assertEquals("{{place}}" + text, page.inputValue("[id='edit:text']"));
        page.click("[id='edit:discard']");
        page.waitForSelector(".alert.done");
    }

    @Test
    void whoWritesOnAStalePageIsShownTheDifferenceAndLosesNothing() {
        story.login("dpo");
        Page dpo = story.open(EMAIL);
        String text = dpo.inputValue("[id='edit:text']");
        other.login("admin");
        Page admin = other.open(EMAIL);
        admin.fill("[id='edit:text']", text + "\n\nFrom the administrator.\n");
        admin.click("[id='edit:save']");
        admin.waitForSelector("#saved:not(:empty)");
        dpo.fill("[id='edit:text']", text + "\n\nFrom the officer.\n");
        dpo.click("[id='edit:save']");
        dpo.waitForSelector("[id='edit:take']");
        assertTrue(dpo.textContent("[id='edit:theirs']").contains("From the administrator."));
        assertTrue(dpo.inputValue("[id='edit:text']").contains("From the officer."));
        Axe.assertNothingFound(dpo);
        story.screenshot("template-theirs");
        dpo.click("[id='edit:take']");
        dpo.waitForURL("**" + EMAIL);
        assertTrue(dpo.inputValue("[id='edit:text']").contains("From the administrator."));
        dpo.click("[id='edit:discard']");
        dpo.waitForSelector(".alert.done");
        admin.fill("[id='edit:text']", text + "\n\nOnce more.\n");
        admin.click("[id='edit:save']");
        admin.waitForSelector("[id='edit:mine']");
        admin.click("[id='edit:mine']");
        admin.waitForSelector("[id='edit:discard']");
        admin.click("[id='edit:discard']");
        admin.waitForSelector(".alert.done");
    }

    @Test
    void aManagerFindsNone() {
        story.login("lab01");
        for (String path : new String[] {"/templates", SECOND, SECOND + "/page.png"}) {
            assertEquals(404, story.page().request().get(Server.at(path).toString()).status(), path);
        }
        assertEquals(404, story.page().request().get(Server.at("/templates/nothing/fr").toString()).status());
    }
}
