package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The copy sheet: from the frozen version to the clipboard, one click a field. */
@InServer
class CopySheetE2E {

    private static final String TEXT = "copy-sector-0";

    @RegisterExtension
    final Story story = new Story();

    private static Dossier frozen() {
        Dossier dossier = Dossier.ofFirst("Copy");
        String path = dossier.laboratory(Dossier.FIRST);
        Dossier.DPO.send("PATCH", path, "application/json", "{\"sector\":\"Santé humaine é\"}");
        assertEquals(201, Dossier.DPO.post(path + "/versions", "{\"kind\":\"INITIAL\"}").statusCode());
        return dossier;
    }

    private static Locator box(Page page) {
        return page.locator("[data-tick='sector-0']");
    }

    @Test
    void aFieldGoesToTheClipboardByOneKeyIsTickedOffAndStaysSoForThisVersionOnly() {
        Dossier dossier = frozen();
        String address = dossier.page(Dossier.FIRST) + "/copy";
        story.login("dpo");
        story.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = story.open(address);
        assertThat(page.locator("main")).containsText("Version 1 (initiale), figée le");
        assertThat(page.locator("main")).containsText("pas encore validée par une seconde personne");
        Axe.assertNothingFound(page);
        page.focus("[data-copy='" + TEXT + "']");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-copy='" + TEXT + "']")).containsText("Copié");
        assertThat(page.locator("#copied")).containsText("Copié");
        assertEquals("Santé humaine é", page.evaluate("navigator.clipboard.readText()"));
        assertThat(box(page)).isChecked();
        assertThat(page.locator("#ticked")).hasText("1");
        page.reload();
        assertThat(box(page)).isChecked();
        String kept = (String) page.evaluate("JSON.stringify(sessionStorage)");
        assertFalse(kept.contains("Santé"), kept);
        Axe.assertNothingFound(page);
        story.screenshot("copy-sheet");

        Dossier.DPO.send("PATCH", dossier.laboratory(Dossier.FIRST), "application/json", "{\"sector\":\"Autre\"}");
        page.reload();
        assertThat(page.locator(".alert.late")).containsText("le dossier a changé depuis la dernière version figée");
        assertThat(page.locator("#" + TEXT)).hasText("Autre");
        assertThat(box(page)).not().isChecked();
        Axe.assertNothingFound(page);
    }

    @Test
    void withoutAClipboardTheTextIsSelectedForTheKeyboard() {
        Dossier dossier = frozen();
        story.login("reviewer");
        story.page().addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/copy");
        page.click("[data-copy='" + TEXT + "']");
        assertEquals("Santé humaine é", page.evaluate("String(window.getSelection())"));
        assertThat(page.locator("#copied")).containsText("Sélectionné");
        assertThat(box(page)).not().isChecked();
    }

    @Test
    void whatIsNotFrozenSaysLoudlyThatItIsADraft() {
        story.login("lab01");
        Page page = story.open(Dossier.ofFirst("Copy").page(Dossier.FIRST) + "/copy");
        assertThat(page.locator(".alert.late h2")).containsText("Projet");
        Axe.assertNothingFound(page);
    }
}
