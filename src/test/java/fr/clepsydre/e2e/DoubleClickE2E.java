package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every button that writes, page by page, clicked twice fast: done once, and said as done. */
@InServer
class DoubleClickE2E {

    private static final String HISTORY = "section[aria-labelledby=history-title] li";
    private static final String PERSON = "finess;nom;prenom;adresse1;code_postal;commune\n"
            + Dossier.FIRST + ";Dupont;Zoé;1 rue Haute;29000;QUIMPER\n";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theFactsOfAnIncident() {
        Dossier dossier = Dossier.bare("Double");
        Page page = open("dpo", dossier.page() + "/facts");
        page.fill("[id='retitle:title']", "Titre changé");
        twice(page, "retitle");
        page.selectOption("[id='total-RECORDS:kind']", "EXACT");
        page.fill("[id='total-RECORDS:number']", "12");
        twice(page, "total-RECORDS");
        story.open(dossier.page());
        assertThat(page.locator(HISTORY)).hasCount(3);
        assertEquals("Titre changé", page.locator("h1").innerText());
    }

    @Test
    void involvingLaboratories() {
        Dossier dossier = Dossier.bare("Double");
        Page page = open("dpo", dossier.page() + "/involve?q=fictif+03");
        page.locator("[id='pick'] input[type=checkbox]").first().check();
        page.locator("[id='pick:do']").dblclick();
        assertThat(page.locator("section:has(#done-title)")).containsText("Un laboratoire");
        story.open(dossier.page() + "/involve");
        page.setInputFiles("[id='hand:file']",
                csv("finess;raison_sociale\n" + Dossier.FIRST + ";Laboratoire fictif 01\n"));
        page.locator("[id='hand:do']").dblclick();
        assertThat(page.locator("section:has(#done-title)")).containsText("Un laboratoire");
        story.open(dossier.page());
        assertThat(page.locator(HISTORY)).hasCount(3);
        assertThat(page.locator("section[aria-labelledby=labs-title] tbody tr")).hasCount(2);
    }

    @Test
    void theFileOfPeopleAndTheLetters() {
        Dossier dossier = Dossier.ofFirst("Double");
        Dossier.DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier\"}");
        Page page = open("dpo", dossier.page() + "/people");
        page.setInputFiles("[id='intake:file']", csv(PERSON));
        page.locator("[id='intake:do']").dblclick();
        page.waitForSelector("[id='progress:last'] .tag.done", new WaitForSelectorOptions().setTimeout(60_000));
        page.reload();
        assertThat(page.locator("#earlier-title")).hasCount(0);
        story.open(dossier.page(Dossier.FIRST) + "/letters");
        page.locator("[id='order:do']").dblclick();
        page.waitForSelector("a[href$='/batches/1.pdf']", new WaitForSelectorOptions().setTimeout(60_000));
        page.reload();
        assertThat(page.locator("[id='progress:runs'] section")).hasCount(1);
    }

    @Test
    void theCaseOfALaboratory() {
        Page page = open("lab01", Dossier.ofFirst("Double").page(Dossier.FIRST));
        assertThat(page.locator(HISTORY)).hasCount(1);
        twice(page, "acknowledge");
        assertThat(page.locator(HISTORY)).hasCount(2);
        page.fill("[id='awareness:at']", "27/03/2026 15:20");
        page.fill("[id='awareness:reason']", "Courriel lu");
        twice(page, "awareness");
        assertThat(page.locator(HISTORY)).hasCount(3);
        page.selectOption("[id='count-PERSONS:kind']", "EXACT");
        page.fill("[id='count-PERSONS:number']", "80");
        twice(page, "count-PERSONS");
        assertThat(page.locator(HISTORY)).hasCount(4);
        page.fill("[id='contact-LEGAL_REPRESENTATIVE:name']", "Zoë Čapek");
        twice(page, "contact-LEGAL_REPRESENTATIVE");
        assertThat(page.locator(HISTORY)).hasCount(5);
        page.check("[id='move'] input[value=ASSESSED]");
        twice(page, "move");
        assertThat(page.locator(HISTORY)).hasCount(6);
    }

    @Test
    void theChoiceBetweenTwoAnswers() {
        Dossier dossier = Dossier.ofFirst("Double");
        Page page = open("lab01", dossier.page(Dossier.FIRST) + "/notification?section=2");
        Dossier.DPO.send("PATCH", dossier.laboratory(Dossier.FIRST), "application/json", "{\"sector\":\"Leur\"}");
        page.fill("[id='answers:sector']", "Mien");
        page.press("[id='answers:sector']", "Tab");
        page.locator("[id='answers:sector-mine']").dblclick();
        assertThat(page.locator("[id='answers:sector-mine']")).hasCount(0);
        story.open(dossier.page(Dossier.FIRST));
        assertThat(page.locator(HISTORY)).hasCount(3);
    }

    @Test
    void theDirectory() {
        Page page = open("dpo", "/directory");
        String finess = "690000112";
        page.setInputFiles("[id='load:file']", csv("finess;raison_sociale;code_postal;commune\n" + finess
                + ";Laboratoire cliqué deux fois;69001;LYON\n"));
        page.locator("[id='load:do']").dblclick();
        assertThat(page.locator("#notices")).containsText("un laboratoire ajouté");
    }

    @Test
    void theAccount() {
        Page page = open("dpo", "/account");
        String name = "double " + UUID.randomUUID();
        page.fill("[id='token:label']", name);
        page.locator("[id='token:do']").dblclick();
        assertThat(page.locator("#secret")).isVisible();
        Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(name));
        page.reload();
        assertThat(row).hasCount(1);
        int before = page.locator("[id='tokens'] tbody tr").count();
        row.locator("button").dblclick();
        assertThat(page.locator("#notices")).containsText("révoqué");
        assertThat(page.locator("[id='tokens'] tbody tr")).hasCount(before - 1);
    }

    @Test
    void theAccountsOfOthersAndTheirPassword() {
        Page page = open("admin", "/admin");
        String login = "double-" + UUID.randomUUID().toString().substring(0, 8);
        page.fill("[id='create:login']", login);
        page.fill("[id='create:name']", "Deux Fois");
        page.selectOption("[id='create:role']", "REVIEWER");
        page.fill("[id='create:password']", "quatre mots sans lien");
        page.locator("[id='create:do']").dblclick();
        assertThat(page.locator("#notices")).containsText("est créé");
        Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(login));
        assertThat(row).hasCount(1);
        row.locator("button[name=disable]").dblclick();
        assertThat(page.locator("#notices")).containsText("désactivé");
        row.locator("button[name=enable]").dblclick();
        assertThat(page.locator("#notices")).containsText("réactivé");
        renewed(login);
    }

    private void renewed(String login) {
        story.newcomer();
        story.login(login, "quatre mots sans lien");
        Page page = story.open("/account");
        page.fill("[id='renew:current']", "quatre mots sans lien");
        page.fill("[id='renew:password']", "quatre autres mots sans lien");
        page.fill("[id='renew:again']", "quatre autres mots sans lien");
        page.locator("[id='renew:do']").dblclick();
        assertThat(page.locator("#notices")).containsText("Votre mot de passe est changé");
        story.newcomer();
        story.login(login, "quatre autres mots sans lien");
    }

    private Page open(String name, String path) {
        story.login(name);
        return story.open(path);
    }

    private static void twice(Page page, String form) {
        page.waitForNavigation(() -> page.locator("[id='" + form + ":do']").dblclick());
        assertThat(page.locator(".alert.done")).isVisible();
        assertThat(page.locator(".problems")).hasCount(0);
    }

    private static FilePayload csv(String content) {
        return new FilePayload("fichier.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
