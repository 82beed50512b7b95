package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workspace of a notification: comments of colleagues, the pages beside the questions, what time changes. */
@InServer
class WorkspaceE2E {

    @RegisterExtension
    final Story story = new Story();

    @RegisterExtension
    final Story other = new Story();

    private static Locator thread(Page page, String key) {
        return page.locator("details[data-talk='" + key + "']");
    }

    private static void say(Page page, String key, String text) {
        page.fill("[id='answers:" + key + "-comment']", text);
        page.click("[id='answers:" + key + "-say']");
    }

    @Test
    void aReviewerAsksTheManagerAnswersAndBothSeeIt() {
        String address = Dossier.ofFirst("Comments").page(Dossier.FIRST);
        story.login("reviewer");
        Page reviewer = story.open(address + "/notification?section=2");
        Locator asked = thread(reviewer, "sector");
        assertThat(asked.locator("summary")).containsText("Commenter");
        asked.locator("summary").click();
        say(reviewer, "sector", "Lequel ? <b>é</b>");
        assertThat(asked.locator("summary")).containsText("Un commentaire, un ouvert");
        assertThat(asked).containsText("Lequel ? <b>é</b>");
        assertThat(reviewer.locator("#sections")).containsText("Un commentaire ouvert");
        assertEquals("", reviewer.inputValue("[id='answers:sector-comment']"));
        Axe.assertNothingFound(reviewer);
        reviewer.dblclick("[id='answers:sector-say']");
        assertThat(asked.locator(".error")).containsText("Le commentaire est vide.");

        other.login("lab01");
        Page manager = other.open(address);
        assertThat(manager.locator("ol.tasks")).containsText("Un commentaire ouvert");
        manager = other.open(address + "/notification?section=2");
        Locator answered = thread(manager, "sector");
        answered.locator("summary").click();
        assertThat(answered).containsText("Lequel ? <b>é</b>");
        manager.fill("[id='answers:sector-comment']", "Biologie.");
        manager.dblclick("[id='answers:sector-say']");
        assertThat(answered.locator("summary")).containsText("2 commentaires, 2 ouverts");
        say(reviewer, "sector", "Merci");
        assertThat(asked.locator("summary")).containsText("3 commentaires, 3 ouverts");
        manager.click("[id='answers:sector-settle']");
        assertThat(answered.locator("summary")).containsText("3 commentaires, un ouvert");
        manager.click("[id='answers:sector-settle']");
        assertThat(answered.locator("summary")).containsText("3 commentaires, réglé");
        assertThat(manager.locator("#sections")).not().containsText("ouvert");
        answered.locator("a:has-text('Retirer ce commentaire')").click();
        assertThat(answered).containsText("Commentaire retiré.");
        assertThat(answered).not().containsText("Biologie.");
        Axe.assertNothingFound(manager);
        other.screenshot("workspace-comments");
    }

    @Test
    void theEnterKeyInAnAnswerSaysNothingToAnybody() {
        String address = Dossier.ofFirst("Comments").page(Dossier.FIRST) + "/notification?section=2";
        story.login("dpo");
        Page page = story.open(address);
        page.fill("[id='answers:sector']", "Santé");
        page.press("[id='answers:sector']", "Enter");
        assertThat(page.locator("#saved")).containsText("Enregistré à");
        assertThat(thread(page, "sector").locator("summary")).containsText("Commenter");
    }

    @Test
    void thePageBesideIsAPictureOfTheDocumentThatFollowsEachAnswerAndTakesNoFocus() {
        String address = Dossier.ofFirst("Picture").page(Dossier.FIRST) + "/notification?section=2";
        story.login("dpo");
        Page page = story.open(address);
        Locator image = page.locator("#preview img");
        Locator where = page.locator("#picture-of");
        assertThat(where).containsText("page 3 sur ");
        assertTrue(image.getAttribute("alt").startsWith("Page 3 sur "), image.getAttribute("alt"));
        page.click("#picture-previous");
        assertThat(where).containsText("page 2 sur ");
        page.click("#picture-next");
        assertThat(where).containsText("page 3 sur ");
        assertTrue((Boolean) image.evaluate("i => i.naturalWidth > 100"));
        String before = image.getAttribute("src");
        page.fill("[id='answers:sector']", "Un secteur tout à fait nouveau");
        page.press("[id='answers:sector']", "Tab");
        String focus = (String) page.evaluate("document.activeElement.id");
        page.waitForCondition(() -> !before.equals(image.getAttribute("src")));
        assertEquals(focus, page.evaluate("document.activeElement.id"));
        assertNotEquals("", focus);
        assertThat(where).containsText("page 3 sur ");
        Axe.assertNothingFound(page);
        story.screenshot("workspace");
    }

    @Test
    void theHeadSaysWhichVersionItBecomesAndWhichItIs() {
        String address = Dossier.ofFirst("Head").page(Dossier.FIRST);
        story.login("dpo");
        Page page = story.open(address + "/notification");
        assertThat(page.locator("#progress")).containsText("Projet, version 1 (initiale)");
        page.click("a:has-text('Figer cette version')");
        page.waitForNavigation(() -> page.click("[id='freeze:do']"));
        story.open(address + "/notification");
        assertThat(page.locator("#progress")).containsText("Version 1 figée le");
        assertThat(page.locator("#progress")).containsText("à valider");
        story.open(address + "/notification?section=2");
        page.fill("[id='answers:sector']", "Autre chose");
        page.press("[id='answers:sector']", "Tab");
        assertThat(page.locator("#progress")).containsText("Projet, version 2");
        other.login("reviewer");
        Page reviewer = other.open(address + "/notification");
        assertThat(reviewer.locator("a:has-text('Figer cette version')")).hasCount(0);
    }

    @Test
    void theReasonOfADelayIsAskedOnceTheDeadlinePassesWhileThePageIsOpen() {
        Dossier dossier = Dossier.ofFirst("Late");
        OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Europe/Paris")).truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime guess = now.minusHours(72);
        var clock = Server.anonymous().get("/api/v1/clock?zone=Europe/Paris&aware="
                + guess.toLocalDateTime().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        Duration term = Duration.between(guess, OffsetDateTime.parse(
                Dossier.json(clock).getString("target").replaceFirst("\\[.*", "")));
        story.login("dpo");
        OffsetDateTime due = OffsetDateTime.now(now.getOffset()).truncatedTo(ChronoUnit.SECONDS).plusSeconds(15);
        var told = Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness", "{\"at\":\"" + due.minus(term)
                + "\",\"zone\":\"Europe/Paris\",\"reason\":\"notice\"}");
        assertEquals(200, told.statusCode(), told::body);
        Page page = story.open(dossier.page(Dossier.FIRST) + "/notification?section=6");
        Locator reasons = page.locator("[id='answers:latenessReason']");
        assertFalse(reasons.isVisible(), "not before");
        assertThat(reasons).isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout(40_000));
        assertThat(page.locator("#saved")).containsText("L’échéance vient de passer");
        Axe.assertNothingFound(page);
    }
}
