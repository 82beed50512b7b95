package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A click before the scripts of a page have run does what the button says, or says why not. */
@InServer
class ScriptlessE2E {

    private static final String PASSWORD = "quatre mots sans lien";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theButtonsOfOnesAccount() {
        try (BrowserContext without = without()) {
            Page page = login(without, "reviewer");
            go(page, "/account");
            String name = "sans script " + UUID.randomUUID();
            page.fill("[id='token:days']", "400");
            page.fill("[id='token:label']", name);
            page.click("[id='token:do']");
            assertThat(page.locator("[id='token:days-error']")).containsText("1 à 365");
            page.fill("[id='token:days']", "30");
            page.click("[id='token:do']");
            String secret = page.locator("#secret").innerText();
            assertEquals(200, Server.bearer(secret).get("/api/v1/incidents").statusCode());
            go(page, "/account");
            Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(name));
            row.locator("button").click();
            assertThat(page.locator("#notices")).containsText("révoqué");
            assertThat(row).hasCount(0);
            assertEquals(401, Server.bearer(secret).get("/api/v1/incidents").statusCode());
            page.click("button[name=language][value=en]");
            assertThat(page.locator("h1")).hasText("My account");
            page.click("button[name=language][value=fr]");
            assertThat(page.locator("h1")).hasText("Mon compte");
        }
    }

    @Test
    void theButtonsOfTheAdministration() {
        try (BrowserContext without = without()) {
            Page page = login(without, "admin");
            go(page, "/admin");
            String login = "muet-" + UUID.randomUUID().toString().substring(0, 8);
            page.fill("[id='create:login']", login);
            page.click("[id='create:do']");
            assertThat(page.locator("[id='create:name-error']")).containsText("nom");
            assertThat(page.locator("[id='create:login']")).hasValue(login);
            page.fill("[id='create:name']", "Sans Script");
            page.click("[id='create:do']");
            assertThat(page.locator("#invitation")).containsText("/welcome?key=");
            go(page, "/admin?page=2");
            Locator row = page.locator("tbody tr", new LocatorOptions().setHasText(login));
            assertThat(row).hasCount(1);
            row.locator("button[name=disable]").click();
            assertThat(row).containsText("désactivé");
            row.locator("button[name=enable]").click();
            assertThat(row).not().containsText("désactivé");
        }
    }

    @Test
    void anIncidentAndItsLaboratory() {
        try (BrowserContext without = without()) {
            Page page = login(without, "dpo");
            go(page, "/incidents/new");
            page.fill("[id='record:title']", "");
            page.click("[id='record:do']");
            assertThat(page.locator(".problems")).isVisible();
            page.fill("[id='record:title']", "Sans script");
            page.click("[id='record:do']");
            assertThat(page.locator("h1")).hasText("Sans script");
        }
    }

    private BrowserContext without() {
        return story.page().context().browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setLocale("fr-FR"));
    }

    private static Page login(BrowserContext context, String name) {
        Page page = context.newPage();
        go(page, "/login");
        page.fill("[id='login:name']", name);
        page.fill("[id='login:password']", Server.DEMO_PASSWORD);
        page.click("[id='login:enter']");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void go(Page page, String path) {
        page.navigate(Server.at(path).toString());
    }
}
