package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session that ends while somebody types costs them a login and not a word. */
@InServer
class ExpiryE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aNewIncidentIsStillTypedAndIsThenRecorded() {
        Page page = story.login("dpo");
        story.open("/incidents/new");
        String title = "Après expiration " + UUID.randomUUID();
        page.fill("[id='record:description']", "Un texte « long » d’une demi-heure.");
        page.fill("[id='record:title']", title);
        page.check("input[value=AVAILABILITY]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        endOnTheServer(page);
        page.click("[id='record:do']");
        logInAgain("dpo");
        page.waitForURL("**/incidents/new");
        assertEquals(title, page.inputValue("[id='record:title']"));
        assertEquals("Un texte « long » d’une demi-heure.", page.inputValue("[id='record:description']"));
        assertTrue(page.isChecked("input[value=AVAILABILITY]"));
        page.click("[id='record:do']");
        page.waitForURL(url -> url.contains("/incidents/INC-"));
        assertEquals(title, page.locator("h1").innerText());
        assertThat(page.locator("#kept")).isHidden();
    }

    @Test
    void anAnswerIsOfferedBackInItsSectionAndSavedWhenAskedTo() {
        String address = Dossier.ofFirst("Expiry").page(Dossier.FIRST) + "/notification?section=2";
        Page page = story.login("dpo");
        story.open(address);
        loseTheCookie(page);
        page.fill("[id='answers:sector']", "Santé, tapée juste avant");
        page.press("[id='answers:sector']", "Tab");
        logInAgain("dpo");
        page.waitForURL("**" + address);
        assertEquals("Santé, tapée juste avant", page.inputValue("[id='answers:sector']"));
        assertThat(page.locator("#kept")).isVisible();
        Axe.assertNothingFound(page);
        page.click("#kept-save");
        page.waitForSelector("#saved:has-text('Enregistré à')");
        page.reload();
        assertEquals("Santé, tapée juste avant", page.inputValue("[id='answers:sector']"));
        assertThat(page.locator("#kept")).isHidden();
    }

    @Test
    void anAnswerInPlaceOfTheIncidentsIsOfferedBackThoughItsFieldIsClosed() {
        String address = Dossier.ofFirst("Expiry").page(Dossier.FIRST) + "/notification?section=7";
        Page page = story.login("dpo");
        story.open(address);
        page.click("[id='answers:description-otherwise']");
        page.waitForSelector("[id='answers:description']");
        endOnTheServer(page);
        page.fill("[id='answers:description']", "Chez nous seulement.");
        page.press("[id='answers:description']", "Tab");
        logInAgain("dpo");
        page.waitForURL("**" + address);
        assertThat(page.locator("[id='answers:description']")).hasValue("Chez nous seulement.");
        assertThat(page.locator("#kept")).isVisible();
    }

    @Test
    void whatWasSavedByItselfIsNotOfferedBackOverANewerAnswer() {
        Dossier dossier = Dossier.ofFirst("Expiry");
        String address = dossier.page(Dossier.FIRST) + "/notification?section=2";
        Page page = story.login("dpo");
        story.open(address);
        page.fill("[id='answers:sector']", "La mienne");
        page.press("[id='answers:sector']", "Tab");
        page.waitForSelector("#saved:has-text('Enregistré à')");
        // Longer than the script waits for the end of typing.
        page.waitForTimeout(500);
        Dossier.DPO.send("PATCH", dossier.laboratory(Dossier.FIRST), "application/json",
                "{\"sector\":\"La plus récente\"}");
        page.reload();
        assertEquals("La plus récente", page.inputValue("[id='answers:sector']"));
        assertThat(page.locator("#kept")).isHidden();
    }

    @Test
    void theFormsOfACaseAreStillTypedAndTheSecondAttemptTakes() {
        String address = Dossier.ofFirst("Expiry").page(Dossier.FIRST);
        Page page = story.login("lab01");
        story.open(address);
        page.fill("[id='awareness:at']", "27/03/2026 15:20");
        page.fill("[id='awareness:reason']", "Courriel lu par la direction");
        page.selectOption("[id='awareness:zone']", "Indian/Reunion");
        page.fill("[id='count-PERSONS:number']", "1 200");
        page.fill("[id='contact-DPO:name']", "Zoë Čapek");
        endOnTheServer(page);
        page.click("[id='awareness:do']");
        logInAgain("lab01");
        page.waitForURL("**" + address);
        assertThat(page.locator("#kept")).isVisible();
        assertEquals("27/03/2026 15:20", page.inputValue("[id='awareness:at']"));
        assertEquals("Indian/Reunion", page.inputValue("[id='awareness:zone']"));
        assertEquals("Courriel lu par la direction", page.inputValue("[id='awareness:reason']"));
        assertEquals("1 200", page.inputValue("[id='count-PERSONS:number']"));
        assertEquals("Zoë Čapek", page.inputValue("[id='contact-DPO:name']"));
        page.click("[id='awareness:do']");
        page.waitForSelector(".alert.done");
        assertThat(page.locator("section[aria-labelledby=history-title]")).containsText("Courriel lu par la direction");
        assertEquals("1 200", page.inputValue("[id='count-PERSONS:number']"), "typed, and not saved yet");
        page.click("#kept-discard");
        page.waitForURL("**" + address);
    }

    @Test
    void aMoveIsStillTypedWithTheFieldsThatItsChoiceBrings() {
        Dossier dossier = Dossier.ofFirst("Expiry");
        Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness",
                "{\"at\":\"2026-03-27T15:20\",\"zone\":\"Europe/Paris\",\"reason\":\"x\"}");
        Page page = story.login("dpo");
        story.open(dossier.page(Dossier.FIRST));
        page.check("[id='move'] input[value=NOTIFIED]");
        page.waitForSelector("[id='move:when']");
        page.fill("[id='move:when']", "28/03/2026 09:00");
        page.fill("[id='move:comment']", "Déposée sur le site");
        loseTheCookie(page);
        page.click("[id='move:do']");
        logInAgain("dpo");
        page.waitForURL("**" + dossier.page(Dossier.FIRST));
        assertThat(page.locator("[id='move:when']")).hasValue("28/03/2026 09:00");
        assertThat(page.locator("[id='move:comment']")).hasValue("Déposée sur le site");
        assertTrue(page.isChecked("[id='move'] input[value=NOTIFIED]"));
        page.click("[id='move:do']");
        page.waitForSelector(".alert.done");
    }

    @Test
    void aPageOfAnEarlierSessionSaysSoAndKeepsWhatWasTyped() {
        Dossier dossier = Dossier.ofFirst("Expiry");
        Page page = story.login("dpo");
        story.open(dossier.page(Dossier.FIRST));
        page.fill("[id='count-PERSONS:number']", "77");
        endOnTheServer(page);
        Page elsewhere = page.context().newPage();
        elsewhere.navigate(Server.at("/login").toString());
        fill(elsewhere, "dpo");
        elsewhere.waitForURL(url -> !url.contains("/login"));
        page.click("[id='count-PERSONS:do']");
        page.waitForURL("**expired=1");
        assertTrue(page.locator("main [role=alert]").innerText().contains("expiré"));
        assertEquals("77", page.inputValue("[id='count-PERSONS:number']"));
    }

    @Test
    void somebodyElseWhoLogsInIsShownNothingOfIt() {
        String address = Dossier.ofFirst("Expiry").page(Dossier.FIRST);
        Page page = story.login("dpo");
        story.open(address);
        page.fill("[id='awareness:reason']", "Pour moi seul");
        loseTheCookie(page);
        page.click("[id='awareness:do']");
        logInAgain("lab01");
        page.waitForURL("**" + address);
        assertEquals("", page.inputValue("[id='awareness:reason']"));
        assertThat(page.locator("#kept")).isHidden();
    }

    private static void endOnTheServer(Page page) {
        page.request().post(Server.at("/logout").toString());
    }

    private static void loseTheCookie(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    }

    private void logInAgain(String name) {
        Page page = story.page();
        page.waitForURL(url -> url.contains("/login?from=") && url.contains("expired=1"));
        String said = page.locator("main [role=alert]").innerText();
        assertTrue(said.contains("Votre session a pris fin") && said.contains("vous attend"), said);
        fill(page, name);
    }

    private static void fill(Page page, String name) {
        page.fill("[id='login:name']", name);
        page.fill("[id='login:password']", Server.DEMO_PASSWORD);
        page.click("[id='login:enter']");
    }
}
