package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people edit the same thing: the second sees both values and whose the other is, and chooses. */
@InServer
class TwoPeopleE2E {

    private static final String DPO = "Claire Morvan";
    private static final String MANAGER = "Responsable du laboratoire fictif 01";

    @RegisterExtension
    final Story story = new Story();

    @RegisterExtension
    final Story other = new Story();

    @Test
    void theSecondAnswerToAQuestionAsksWhichOneStands() {
        String address = Dossier.ofFirst("Two people").page(Dossier.FIRST) + "/notification?section=2";
        Page dpo = both("dpo", address);
        Page manager = otherOpens("lab01", address);
        answer(manager, "sector", "Biologie médicale");
        type(dpo, "sector", "Santé humaine");
        Locator conflict = dpo.locator("[id='answers:sector-q'] .alert");
        assertThat(conflict).containsText("Quelqu’un d’autre a répondu entre-temps");
        assertThat(conflict).containsText("Réponse enregistrée par " + MANAGER);
        assertThat(conflict).containsText("Biologie médicale");
        assertEquals("Santé humaine", dpo.inputValue("[id='answers:sector']"));
        Axe.assertNothingFound(dpo);
        dpo.click("[id='answers:sector-mine']");
        assertThat(dpo.locator("#saved")).containsText("Enregistré à");
        assertThat(conflict).hasCount(0);
        type(manager, "sector", "Analyses");
        assertThat(manager.locator("[id='answers:sector-q'] .alert")).containsText(DPO);
        manager.click("[id='answers:sector-theirs']");
        assertThat(manager.locator("[id='answers:sector']")).hasValue("Santé humaine");
        manager.reload();
        assertEquals("Santé humaine", manager.inputValue("[id='answers:sector']"));
    }

    @Test
    void anAnswerThatWasTakenBackMeanwhileIsAConflictToo() {
        Dossier dossier = Dossier.ofFirst("Two people");
        Dossier.DPO.send("PATCH", dossier.laboratory(Dossier.FIRST), "application/json", "{\"sector\":\"Avant\"}");
        String address = dossier.page(Dossier.FIRST) + "/notification?section=2";
        Page dpo = both("dpo", address);
        Page manager = otherOpens("lab01", address);
        answer(manager, "sector", "");
        type(dpo, "sector", "Après");
        Locator conflict = dpo.locator("[id='answers:sector-q'] .alert");
        assertThat(conflict).containsText(MANAGER);
        assertEquals("Après", dpo.inputValue("[id='answers:sector']"));
        dpo.click("[id='answers:sector-mine']");
        assertThat(conflict).hasCount(0);
    }

    @Test
    void theSecondAnswerToAQuestionOfTheIncidentAsksWhichOneStands() {
        String address = Dossier.bare("Two people").page() + "/facts?section=7";
        Page first = both("dpo", address);
        Page second = otherOpens("dpo", address);
        answer(second, "description", "Un fichier est en vente.");
        type(first, "description", "Une base est publiée.");
        Locator conflict = first.locator("[id='answers:description-q'] .alert");
        assertThat(conflict).containsText("Réponse enregistrée par " + DPO);
        assertThat(conflict).containsText("Un fichier est en vente.");
        assertEquals("Une base est publiée.", first.inputValue("[id='answers:description']"));
        first.click("[id='answers:description-theirs']");
        assertThat(first.locator("[id='answers:description']")).hasValue("Un fichier est en vente.");
    }

    @Test
    void theTitleAndATotalOfTheIncidentSayWhoChangedThemMeanwhile() {
        Dossier dossier = Dossier.bare("Deux personnes");
        String address = dossier.page() + "/facts";
        Page first = both("dpo", address);
        Page second = otherOpens("dpo", address);
        second.fill("[id='retitle:title']", "Leur titre");
        submit(second, "retitle");
        count(second, "total-PERSONS", "900");
        first.fill("[id='retitle:title']", "Mon titre");
        assertConflict(first, "retitle", DPO, "Leur titre");
        assertEquals("Mon titre", first.inputValue("[id='retitle:title']"));
        submit(first, "retitle");
        assertEquals("Mon titre", Dossier.json(Dossier.DPO.get(dossier.path())).getString("title"));
        first.navigate(second.url());
        Page stale = both("dpo", address);
        count(second, "total-PERSONS", "901");
        stale.fill("[id='total-PERSONS:number']", "950");
        assertConflict(stale, "total-PERSONS", DPO, "901");
        assertEquals("950", stale.inputValue("[id='total-PERSONS:number']"));
        stale.click("[id='total-PERSONS'] .alert a");
        assertThat(stale.locator("[id='total-PERSONS:number']")).hasValue("901");
        assertThat(stale.locator("#kept")).isHidden();
    }

    @Test
    void everyFormOfACaseSaysWhoChangedItMeanwhile() {
        String address = Dossier.ofFirst("Two people").page(Dossier.FIRST);
        Page dpo = both("dpo", address);
        Page manager = otherOpens("lab01", address);
        manager.fill("[id='awareness:at']", "27/03/2026 15:20");
        manager.fill("[id='awareness:reason']", "Courriel lu");
        submit(manager, "awareness");
        count(manager, "count-PERSONS", "80");
        manager.fill("[id='contact-DPO:name']", "Zoë Čapek");
        submit(manager, "contact-DPO");
        manager.check("[id='move'] input[value=ACKNOWLEDGED]");
        submit(manager, "move");

        dpo.fill("[id='awareness:at']", "26/03/2026 08:00");
        dpo.fill("[id='awareness:reason']", "Appel reçu");
        assertConflict(dpo, "awareness", MANAGER, "27 mars 2026");
        assertEquals("26/03/2026 08:00", dpo.inputValue("[id='awareness:at']"));
        dpo.click("[id='awareness'] .alert a");
        assertThat(dpo.locator("[id='awareness:at']")).hasValue("27/03/2026 15:20");
        assertThat(dpo.locator("#kept")).isHidden();
    }

    @Test
    void aCountOfACaseIsReplacedByTheSecondClickOnly() {
        Dossier dossier = Dossier.ofFirst("Two people");
        Page dpo = both("dpo", dossier.page(Dossier.FIRST));
        Page manager = otherOpens("lab01", dossier.page(Dossier.FIRST));
        count(manager, "count-PERSONS", "80");
        dpo.selectOption("[id='count-PERSONS:kind']", "EXACT");
        dpo.fill("[id='count-PERSONS:number']", "85");
        assertConflict(dpo, "count-PERSONS", MANAGER, "80");
        assertEquals(80, persons(dossier));
        assertEquals("85", dpo.inputValue("[id='count-PERSONS:number']"));
        submit(dpo, "count-PERSONS");
        assertEquals(85, persons(dossier));
    }

    @Test
    void aContactAndAMoveOfACaseSayWhoChangedThemMeanwhile() {
        String address = Dossier.ofFirst("Two people").page(Dossier.FIRST);
        Page dpo = both("dpo", address);
        Page manager = otherOpens("lab01", address);
        manager.fill("[id='contact-DPO:name']", "Zoë Čapek");
        submit(manager, "contact-DPO");
        manager.check("[id='move'] input[value=ACKNOWLEDGED]");
        submit(manager, "move");
        dpo.fill("[id='contact-DPO:name']", "Noël Œuvrard");
        assertConflict(dpo, "contact-DPO", MANAGER, "Zoë Čapek");
        assertEquals("Noël Œuvrard", dpo.inputValue("[id='contact-DPO:name']"));
        submit(dpo, "contact-DPO");
        Page late = dpo;
        late.navigate(Server.at(address).toString());
        List<String> moves = late.locator("[id='move'] input[type=radio]").all().stream()
                .map(box -> box.getAttribute("value")).toList();
        assertTrue(moves.contains("ASSESSED") && moves.contains("PREPARING"), moves::toString);
        manager.check("[id='move'] input[value=ASSESSED]");
        submit(manager, "move");
        late.check("[id='move'] input[value=PREPARING]");
        assertConflict(late, "move", MANAGER, "Risque");
    }

    private Page both(String name, String address) {
        story.login(name);
        return story.open(address);
    }

    private Page otherOpens(String name, String address) {
        other.login(name);
        return other.open(address);
    }

    private static void type(Page page, String key, String text) {
        page.fill("[id='answers:" + key + "']", text);
        page.press("[id='answers:" + key + "']", "Tab");
    }

    private static void answer(Page page, String key, String text) {
        type(page, key, text);
        assertThat(page.locator("#saved")).containsText("Enregistré à");
    }

    private static void count(Page page, String form, String number) {
        page.selectOption("[id='" + form + ":kind']", "EXACT");
        page.fill("[id='" + form + ":number']", number);
        submit(page, form);
    }

    private static void submit(Page page, String form) {
        // A choice may still be fetching the fields that it brings.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForNavigation(() -> page.click("[id='" + form + ":do']"));
        assertThat(page.locator(".alert.done")).isVisible();
    }

    private static void assertConflict(Page page, String form, String by, String value) {
        page.click("[id='" + form + ":do']");
        Locator alert = page.locator("[id='" + form + "'] .alert");
        assertThat(alert).containsText("Entre-temps, " + by + " a enregistré");
        assertThat(alert).containsText(value);
    }

    private static int persons(Dossier dossier) {
        return Dossier.json(Dossier.DPO.get(dossier.laboratory(Dossier.FIRST)))
                .getJsonObject("counts").getJsonObject("persons").getInt("value");
    }
}
