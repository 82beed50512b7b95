package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class AccountPagesE2E {

    private static final String HEADER = "finess;raison_sociale;siren;adresse;code_postal;commune;email_dpo;zone\n";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theDirectoryIsSearchedAndSaysWhenNothingMatches() {
        story.login("dpo");
        Page page = story.open("/directory?q=laboratoire+fictif");
        assertThat(page.locator("tbody tr")).hasCount(28);
        Axe.assertNothingFound(page);
        String first = page.locator("tbody th").first().evaluate("cell => cell.firstChild.textContent").toString();
        page.getByRole(AriaRole.SEARCHBOX).fill(first);
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page.locator("tbody th").first()).containsText(first);
        assertTrue(page.url().contains("q="), page.url());
        story.open("/directory?q=zzzzzz");
        assertThat(page.getByRole(AriaRole.HEADING, named("Aucun laboratoire ne correspond"))).isVisible();
        story.screenshot("directory-none");
    }

    @Test
    void aFileIsLoadedAndWhatBecameOfEachRowIsTold() {
        story.login("admin");
        Page page = story.open("/directory");
        load(page, HEADER + "69000001;Trop court;;;;;;\n690000005;Laboratoire du Fichier;;1 rue Haute;69001;Lyon;;\n");
        assertThat(page.locator("#notices")).containsText("un laboratoire ajouté");
        assertThat(page.locator("#notices")).containsText("une ligne refusée");
        assertThat(page.locator("section:has(#remarks-title) tbody tr").first()).containsText("69000001");
        Axe.assertNothingFound(page);
        story.screenshot("directory-loaded");
    }

    @Test
    void aBrokenFileIsRefusedWithItsLineAndNothingIsKept() {
        story.login("dpo");
        Page page = story.open("/directory");
        load(page, HEADER + "690000096;\"Jamais fermé;;;;;;\n");
        assertThat(page.locator("[id='load:file-error']")).containsText("Ligne 2");
        page.navigate(Server.at("/directory?q=690000096").toString());
        assertThat(page.locator("tbody tr")).hasCount(0);
    }

    @Test
    void aTokenIsShownOnceOpensTheInterfaceAndNothingMoreOnceRevoked() {
        story.login("reviewer");
        Page page = story.open("/account");
        Axe.assertNothingFound(page);
        String name = "essai " + UUID.randomUUID();
        page.getByLabel("À quoi il sert").fill(name);
        page.getByLabel("Durée en jours").fill("400");
        press(page, "Créer");
        assertThat(page.locator("[id='token:days-error']")).containsText("1 à 365");
        assertThat(page.getByLabel("À quoi il sert")).hasValue(name);
        page.getByLabel("Durée en jours").fill("30");
        press(page, "Créer");
        String secret = page.locator("#secret").textContent();
        assertEquals(200, Server.bearer(secret).get("/api/v1/incidents").statusCode());
        Axe.assertNothingFound(page);
        story.screenshot("account-token");
        page.reload();
        assertThat(page.locator("#secret")).hasCount(0);
        press(page, "Révoquer le jeton " + name);
        assertThat(page.locator("#notices")).containsText("révoqué");
        assertEquals(401, Server.bearer(secret).get("/api/v1/incidents").statusCode());
    }

    @Test
    void aWrongPresentPasswordIsToldAtItsField() {
        story.login("reviewer");
        Page page = story.open("/account");
        page.getByLabel("Mot de passe actuel").fill("pas celui-ci");
        page.getByLabel("Nouveau mot de passe").fill("une phrase assez longue");
        page.getByLabel("Le même, encore une fois").fill("une phrase assez longue");
        press(page, "Changer");
        assertThat(page.locator("[id='renew:current-error']")).containsText("actuel");
        Axe.assertNothingFound(page);
    }

    @Test
    void administrationIsNotForManagers() {
        story.login("lab01");
        assertEquals(404, story.page().navigate(Server.at("/admin").toString()).status());
    }

    @Test
    void anAdministratorMakesAnAccountDisablesItAndCannotDisableTheirOwn() {
        story.login("admin");
        Page page = story.open("/admin");
        Axe.assertNothingFound(page);
        story.screenshot("admin");
        String login = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        page.getByLabel("Identifiant").fill(login);
        press(page, "Créer le compte");
        assertThat(page.locator("[id='create:name-error']")).containsText("nom");
        assertThat(page.getByLabel("Identifiant")).hasValue(login);
        Axe.assertNothingFound(page);
        page.getByLabel("Prénom et nom").fill("<script>#{7*7}");
        press(page, "Créer le compte");
        assertThat(page.locator("#invitation")).containsText("/welcome?key=");
        Axe.assertNothingFound(page);
        story.screenshot("admin-link");
        page.navigate(Server.at("/admin").toString());
        assertThat(page.locator("#invitation")).hasCount(0);
        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(login));
        assertThat(row).containsText("<script>#{7*7}");
        press(page, "Désactiver le compte " + login);
        assertThat(row).containsText("désactivé");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Désactiver le compte admin"))).hasCount(0);
    }

    @Test
    void theAccountsAreAPageAtATimeAndAManagerIsGivenLaboratories() {
        story.login("admin");
        Page page = story.open("/admin");
        assertThat(page.locator("tbody tr")).hasCount(25);
        page.locator("a[rel=next]").click();
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("lab28"))).hasCount(1);
        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("lab27"));
        row.getByText("Changer ses laboratoires").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Laboratoires de Responsable du laboratoire fictif 27")))
                .isVisible();
        Axe.assertNothingFound(page);
        var numbers = page.locator("[id='assign:laboratories']");
        String before = numbers.inputValue();
        numbers.fill("279900005, 123");
        press(page, "Enregistrer ses laboratoires");
        assertThat(page.locator("[id='assign:laboratories-error']")).containsText("123");
        assertThat(numbers).hasValue("279900005, 123");
        numbers.fill(before + "\n279900005");
        press(page, "Enregistrer ses laboratoires");
        assertThat(page.locator("#notices")).containsText("Les laboratoires du compte lab27 sont changés");
        assertThat(row).containsText("Laboratoire fictif 01");
        assertTrue(page.url().endsWith("/admin?page=2"), page.url());
        row.getByText("Changer ses laboratoires").click();
        numbers.fill(before);
        press(page, "Enregistrer ses laboratoires");
        assertThat(row).not().containsText("Laboratoire fictif 01");
    }

    @Test
    void withoutAGoodLinkTheWelcomePageSaysHowToGetOne() {
        Page page = story.open("/welcome?key=perdu");
        assertThat(page.getByRole(AriaRole.HEADING, named("Ce lien n’ouvre rien"))).isVisible();
        assertThat(page.locator("main")).containsText("redémarrez le serveur");
        Axe.assertNothingFound(page);
    }

    private static void load(Page page, String content) {
        page.getByLabel("Fichier des laboratoires").setInputFiles(
                new FilePayload("laboratoires.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        press(page, "Charger");
    }

    private static void press(Page page, String button) {
        page.waitForLoadState();
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
