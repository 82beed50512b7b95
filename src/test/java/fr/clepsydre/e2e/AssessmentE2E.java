package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The assessment of a laboratory and the two decisions, as people make them in a browser. */
@InServer
class AssessmentE2E {

    @RegisterExtension
    final Story story = new Story();
    @RegisterExtension
    final Story other = new Story();

    private final Dossier dossier = Dossier.ofFirst("Assessment");
    private final String address = dossier.page(Dossier.FIRST) + "/assessment";

    @Test
    void theScoreFollowsTheAnswersAndTicksNothing() {
        story.login("dpo");
        Page page = story.open(dossier.page() + "/assessment");
        assertThat(page.locator("#score")).containsText("Rien n’est encore répondu");
        Axe.assertNothingFound(page);
        page.check("[id^='answers:enisaCategories'][value=SENSITIVE]");
        choose(page, "enisaSensitive", "BASE");
        choose(page, "enisaIdentification", "MAXIMUM");
        choose(page, "enisaConfidentiality", "FULL");
        choose(page, "enisaIntegrity", "NONE");
        choose(page, "enisaAvailability", "NONE");
        assertThat(page.locator("#score")).containsText("SE entre 4,5 et 5\u00a0: très élevé dans tous les cas");
        choose(page, "enisaIntent", "MALICIOUS");
        assertThat(page.locator("#score")).containsText("SE = DPC × EI + CB = 4 × 1 + 1 = 5\u00a0: très élevé");

        story.open(address);
        assertThat(page.locator("#score")).containsText("= 5\u00a0: très élevé");
        assertEquals(0, page.locator("#decisions input:checked").count(), "no score ticks a decision");
        page.click("[id='answers:enisaSensitive-otherwise']");
        choose(page, "enisaSensitive", "MINUS_3");
        assertThat(page.locator("#score")).containsText("= 2\u00a0: moyen");
        assertThat(page.locator("#score")).containsText("Un écart au niveau de base attend sa raison.");
        page.click("[id='answers:enisaSensitiveReason-otherwise']");
        page.fill("[id='answers:enisaSensitiveReason']", "Une simple liste");
        page.press("[id='answers:enisaSensitiveReason']", "Tab");
        assertThat(page.locator("#score")).not().containsText("Un écart");
        page.click("[id='answers:enisaSensitive-back']");
        assertThat(page.locator("#score")).containsText("= 5\u00a0: très élevé");
        Axe.assertNothingFound(page);
        story.screenshot("assessment");
        page.click("a[hreflang=en][lang=en]");
        assertThat(page.locator("#score")).containsText("4 × 1 + 1 = 5: very high");
    }

    @Test
    void aNoAsksForItsReasonsAndItsGroundAndEarlierDecisionsStay() {
        story.login("lab01");
        Page page = story.open(address);
        assertThat(page.locator("#decisions")).containsText("Personne n’a encore décidé.");
        page.check("[id='decide-TELL'] input[value=NO]");
        assertThat(page.locator("[id='decide-TELL:ground']")).isVisible();
        submit(page, "TELL");
        assertThat(page.locator(".problems")).containsText("motif légal");
        assertThat(page.locator(".problems")).containsText("Le motif manque");
        page.selectOption("[id='decide-TELL:ground']", "DISPROPORTIONATE_EFFORT");
        page.fill("[id='decide-TELL:reason']", "Adresses inconnues");
        Axe.assertNothingFound(page);
        submit(page, "TELL");
        assertThat(page.locator("#decisions")).containsText("communication publique, aussi efficace");
        assertThat(page.locator("#decisions")).containsText("Adresses inconnues");

        page.focus("[id='decide-NOTIFY'] input[value=YES]");
        page.keyboard().press("Space");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.focus("[id='decide-NOTIFY:do']");
        page.keyboard().press("Enter");
        assertThat(page.locator(".alert.done")).containsText("notification est enregistrée");

        page.check("[id='decide-TELL'] input[value=YES]");
        submit(page, "TELL");
        page.click("#decisions details summary");
        assertThat(page.locator("#decisions details")).containsText("Adresses inconnues");
        story.open(dossier.page(Dossier.FIRST));
        assertThat(page.locator("ol.tasks")).containsText("Notifier\u00a0: oui. Informer les personnes\u00a0: oui.");
        assertThat(page.locator("main")).containsText("Risque évalué");
        assertThat(page.locator("section[aria-labelledby=history-title]")).containsText("a décidé de l’information");
    }

    @Test
    void theSecondOfTwoPeopleIsToldWhatTheFirstDecided() {
        story.login("dpo");
        Page dpo = story.open(address);
        other.login("lab01");
        Page manager = other.open(address);
        manager.check("[id='decide-NOTIFY'] input[value=NO]");
        manager.fill("[id='decide-NOTIFY:reason']", "Données chiffrées");
        submit(manager, "NOTIFY");
        assertThat(manager.locator(".alert.done")).isVisible();
        dpo.check("[id='decide-NOTIFY'] input[value=YES]");
        dpo.fill("[id='decide-NOTIFY:reason']", "Clé publiée");
        submit(dpo, "NOTIFY");
        assertThat(dpo.locator("[id='decide-NOTIFY'] .alert")).containsText("Entre-temps, ");
        assertThat(dpo.locator("[id='decide-NOTIFY'] .alert")).containsText("non");
        assertEquals("NOT_NOTIFIABLE", status());
        assertEquals("Clé publiée", dpo.inputValue("[id='decide-NOTIFY:reason']"));
        submit(dpo, "NOTIFY");
        assertThat(dpo.locator(".alert.done")).isVisible();
        assertEquals("ASSESSED", status());
    }

    @Test
    void aReviewerReadsAndOthersSeeNothing() {
        story.login("reviewer");
        Page page = story.open(address);
        assertEquals(0, page.locator("#decisions form").count());
        assertThat(page.locator("#score")).isVisible();
        page.selectOption("#kind", "MISDIRECTED_POST");
        page.click("#comparisons button");
        assertEquals(4, page.locator("#comparisons tbody tr").count());
        assertThat(page.locator("#comparisons")).containsText("De mémoire, à vérifier");
        Axe.assertNothingFound(page);
        assertEquals(404, page.navigate(Server.at(dossier.page() + "/assessment").toString()).status());
        other.login("lab02");
        assertEquals(404, other.page().navigate(Server.at(address).toString()).status());
    }

    @Test
    void whatTheNotificationSaysOtherwiseIsWarnedOf() {
        assertEquals(200, Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/decisions",
                "{\"subject\":\"TELL\",\"choice\":\"YES\"}").statusCode());
        assertEquals(200, Dossier.DPO.send("PATCH", dossier.laboratory(Dossier.FIRST), "application/json",
                "{\"communication\":\"WILL_NOT_BE_INFORMED\"}").statusCode());
        story.login("dpo");
        Page page = story.open(address);
        assertThat(page.locator("#warnings")).containsText("la notification répond qu’elles ne le seront pas");
        page.setViewportSize(360, 800);
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(wide <= 360, () -> "it is " + wide + " pixels wide");
        story.open(dossier.page(Dossier.FIRST));
        assertThat(page.locator("ol.tasks")).containsText("Une contradiction avec la notification.");
    }

    private String status() {
        return Dossier.json(Dossier.DPO.get(dossier.laboratory(Dossier.FIRST))).getString("status");
    }

    private static void choose(Page page, String key, String code) {
        page.waitForResponse(response -> response.request().method().equals("POST"),
                () -> page.check("[id^='answers:" + key + ":'][value='" + code + "']"));
    }

    private static void submit(Page page, String subject) {
        // A choice may still be fetching the fields that it brings.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.click("[id='decide-" + subject + ":do']");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
