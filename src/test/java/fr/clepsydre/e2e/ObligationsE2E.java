package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a laboratory owes, on its page and on the war board. */
@InServer
class ObligationsE2E {

    @RegisterExtension
    final Story story = new Story();

    private Dossier dossier;
    private Page page;

    @BeforeEach
    void aware() {
        dossier = Dossier.ofFirst("Obligations");
        declare("2026-03-27T15:20:00", "Courriel lu");
        page = story.login("dpo");
        story.open(dossier.page(Dossier.FIRST));
    }

    private void declare(String at, String reason) {
        var answer = Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness",
                "{\"at\":\"" + at + "\",\"zone\":\"Europe/Paris\",\"reason\":\"" + reason + "\"}");
        assertEquals(200, answer.statusCode(), answer::body);
    }

    @Test
    void eachDeadlineIsExplained() {
        Locator notify = duty("Notifier la CNIL");
        notify.locator("summary").click();
        assertThat(notify).containsText("S’applique");
        assertThat(notify).containsText("Courriel lu");
        assertThat(notify).containsText("72 heures");
        assertThat(notify).containsText("Les horloges avancent le 29 mars 2026");
        assertThat(notify).containsText("l’échéance est à 16:20, et non à 15:20");
        assertThat(notify).containsText("lundi 30 mars 2026, 17:00");
        assertThat(notify).containsText("§ 5");
        page.click("#obligations > details > summary");
        assertThat(page.locator("#obligations > details")).containsText("NIS 2");
        Axe.assertNothingFound(page);
        page.click("a[hreflang=en][lang=en]");
        assertThat(duty("Notify the authority")).containsText("Overdue");
    }

    @Test
    void whatWasDoneIsRecordedExplainedAndTakenBack() {
        assertThat(duty("Signaler à l’ARS")).containsText("Sans délai");
        page.selectOption("[id='settle-done:rule']", "CSP_L1111_8_2");
        page.fill("[id='settle-done:at']", "32/03/2026 10:00");
        page.click("[id='settle-done:do']");
        assertThat(page.locator(".problems")).isVisible();
        assertEquals("CSP_L1111_8_2", page.inputValue("[id='settle-done:rule']"), "what was chosen stays");
        page.fill("[id='settle-done:at']", "28/03/2026 10:00");
        page.fill("[id='settle-done:note']", "Signalement n° 7");
        page.click("[id='settle-done:do']");
        assertThat(page.locator(".alert.done")).isVisible();
        assertThat(duty("Signaler à l’ARS")).containsText("Signalement n° 7");

        page.selectOption("[id='settle-explain:rule']", "GDPR_33_1");
        page.fill("[id='settle-explain:reason']", "Week-end et jour férié");
        page.click("[id='settle-explain:do']");
        assertThat(duty("Notifier la CNIL")).containsText("Week-end et jour férié");
        assertThat(duty("Notifier la CNIL")).containsText("Échue");

        page.click("summary:has-text(\"ce n’était pas fait\")");
        page.selectOption("[id='settle-undo:rule']", "CSP_L1111_8_2");
        page.fill("[id='settle-undo:reason']", "Autre dossier");
        page.click("[id='settle-undo:do']");
        assertThat(duty("Signaler à l’ARS")).containsText("Sans délai");
        assertThat(page.locator("section[aria-labelledby=history-title]")).containsText("Autre dossier");
    }

    @Test
    void everyEarlierAwarenessStaysVisible() {
        declare("2026-03-26T08:00:00", "Appel du sous-traitant retrouvé");
        page.reload();
        Locator notify = duty("Notifier la CNIL");
        notify.locator("summary").click();
        assertThat(notify).containsText("Appel du sous-traitant retrouvé");
        assertThat(notify).containsText("Courriel lu");
    }

    @Test
    void theBoardBringsItselfUpToDateAndLeavesTheFocusWhereItIs() {
        story.open("/?incident=" + dossier.reference());
        Locator link = page.locator("a[id^='case-']").first();
        link.focus();
        String focused = (String) page.evaluate("document.activeElement.id");
        page.evaluate("window.stays = true");
        assertEquals(0, page.locator("#board [aria-live], #board[aria-live]").count(), "it is not read out");
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.evaluate("""
                () => Object.values(PrimeFaces.widgets)
                    .filter(widget => widget.cfg.frequency).forEach(widget => widget.cfg.fn.call(widget))"""));
        page.waitForFunction("id => document.activeElement.id === id", focused);
        assertEquals(true, page.evaluate("window.stays"), "the page was not loaded anew");
        assertEquals("", page.evaluate("window.getSelection().toString()"));
    }

    private Locator duty(String title) {
        return page.locator("#obligations .dues > li").filter(new Locator.FilterOptions().setHasText(title)).first();
    }
}
