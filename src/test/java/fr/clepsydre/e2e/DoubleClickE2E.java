package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.DblclickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every button that writes, page by page, clicked twice fast: done once, and said as done. */
@InServer
class DoubleClickE2E {

    private static final String HISTORY = "section[aria-labelledby=history-title] li";
    private static final String PERSON = "finess;nom;prenom;adresse1;code_postal;commune\n"
            + Dossier.FIRST + ";Dupont;Zoé;1 rue Haute;29000;QUIMPER\n";

    /** Milliseconds that an answer takes; people click twice much faster. */
    private static final int SLOW = 300;

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
        doubleClick(page.locator("[id='pick:do']"));
        assertThat(page.locator("section:has(#done-title)")).containsText("Un laboratoire");
        story.open(dossier.page() + "/involve");
        page.setInputFiles("[id='hand:file']",
                csv("finess;raison_sociale\n" + Dossier.FIRST + ";Laboratoire fictif 01\n"));
        doubleClick(page.locator("[id='hand:do']"));
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
        doubleClick(page.locator("[id='intake:do']"));
        doubleClick(page.locator("[id='progress:try']"));
        doubleClick(page.locator("[id='progress:go']"));
        page.waitForSelector("[id='progress:last'] .tag.done", new WaitForSelectorOptions().setTimeout(60_000));
        page.reload();
        assertThat(page.locator("#earlier-title")).hasCount(0);
        story.open(dossier.page(Dossier.FIRST) + "/letters");
        doubleClick(page.locator("[id='order:do']"));
        page.waitForSelector("[id='progress:runs'] section");
        page.reload();
        assertThat(page.locator("[id='progress:runs'] section")).hasCount(1);
        Page proof = Proof.opened(story, dossier.page(Dossier.FIRST));
        doubleClick(proof.locator("[id='approval:do']"));
        proof.waitForSelector("a[href$='/batches/1.pdf']", new WaitForSelectorOptions().setTimeout(60_000));
        proof.reload();
        assertThat(proof.locator("[id='progress:runs'] section")).hasCount(1);
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
        doubleClick(page.locator("[id='answers:sector-mine']"));
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
        doubleClick(page.locator("[id='load:do']"));
        assertThat(page.locator("#notices")).containsText("un laboratoire ajouté");
    }

    @Test
    void theAccount() {
        Page page = open("dpo", "/account");
        String name = "double " + UUID.randomUUID();
        page.fill("[id='token:label']", name);
        doubleClick(page.locator("[id='token:do']"));
        assertThat(page.locator("#secret")).isVisible();
        Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(name));
        page.reload();
        assertThat(row).hasCount(1);
        int before = page.locator("[id='tokens'] tbody tr").count();
        doubleClick(row.locator("button"));
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
        doubleClick(page.locator("[id='create:do']"));
        page.waitForLoadState();
        page.navigate(story.page().url().replaceFirst("/admin.*", "/admin"));
        Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(login));
        assertThat(row).hasCount(1);
        doubleClick(row.locator("button[name=disable]"));
        assertThat(page.locator("#notices")).containsText("désactivé");
        doubleClick(row.locator("button[name=enable]"));
        assertThat(page.locator("#notices")).containsText("réactivé");
        row.locator("button[name=invite]").click();
        renewed(login, page.locator("#invitation").textContent());
    }

    private void renewed(String login, String link) {
        story.newcomer();
        story.page().navigate(link);
        story.page().fill("[id='invited:password']", "quatre mots sans lien");
        story.page().fill("[id='invited:again']", "quatre mots sans lien");
        story.page().click("[id='invited:do']");
        story.page().waitForURL("**/login");
        story.login(login, "quatre mots sans lien");
        Page page = story.open("/account");
        page.fill("[id='renew:current']", "quatre mots sans lien");
        page.fill("[id='renew:password']", "quatre autres mots sans lien");
        page.fill("[id='renew:again']", "quatre autres mots sans lien");
        doubleClick(page.locator("[id='renew:do']"));
        assertThat(page.locator("#notices")).containsText("Votre mot de passe est changé");
        story.newcomer();
        story.login(login, "quatre autres mots sans lien");
    }

    private Page open(String name, String path) {
        story.login(name);
        return story.open(path);
    }

    private static void twice(Page page, String form) {
        page.waitForNavigation(() -> doubleClick(page.locator("[id='" + form + ":do']")));
        assertThat(page.locator(".alert.done")).isVisible();
        assertThat(page.locator(".problems")).hasCount(0);
    }

    /** Both clicks fall before the answer to the first, and one request is sent. */
    private static void doubleClick(Locator button) {
        Page page = button.page();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<String> sent = new CopyOnWriteArrayList<>();
        page.route(Pattern.compile(".*"), route -> {
            // Not the page that looks again by itself how far the work is.
            String form = String.valueOf(route.request().postData());
            if ("POST".equals(route.request().method()) && !form.contains("jakarta.faces.source=progress%3A")) {
                sent.add(route.request().url());
                page.waitForTimeout(SLOW);
            }
            route.resume();
        });
        button.dblclick(new DblclickOptions().setDelay(SLOW / 10));
        page.waitForTimeout(SLOW);
        page.unrouteAll();
        assertEquals(1, sent.size(), () -> button + " sent " + sent);
    }

    private static FilePayload csv(String content) {
        return new FilePayload("fichier.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
