package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class FrameE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aWrongPasswordIsSaidAtTheFieldAndTheLoginStaysTyped() {
        var page = story.open("/login");
        page.fill("[id='login:name']", "somebody");
        page.fill("[id='login:password']", "not the password");
        page.click("[id='login:enter']");
        page.waitForSelector(".problems");
        assertEquals("somebody", page.inputValue("[id='login:name']"));
        assertEquals("", page.inputValue("[id='login:password']"));
        assertEquals("true", page.getAttribute("[id='login:name']", "aria-invalid"));
        page.click(".problems a");
        assertEquals("login:name", page.evaluate("document.activeElement.id"));
        assertEquals(List.of(), Axe.violations(page));
    }

    @Test
    void loginLeadsBackToThePageThatWasAskedFor() {
        var page = story.open("/?f=late");
        assertTrue(page.url().contains("/login?from="), page.url());
        page.fill("[id='login:name']", "dpo");
        page.fill("[id='login:password']", Server.DEMO_PASSWORD);
        page.click("[id='login:enter']");
        page.waitForURL(Server.at("/?f=late").toString());
    }

    @Test
    void anAddressThatDoesNotExistIsAnsweredInOurOwnWords() {
        story.login("dpo");
        for (String path : List.of("/nothing", "/pages/board.xhtml", "/WEB-INF/web.xml", "/pages/errors/500.xhtml")) {
            var answer = story.page().navigate(Server.at(path).toString());
            assertEquals(404, answer.status(), path);
            assertFalse(answer.text().contains("Payara"), path);
            assertEquals(1, story.page().locator("main h1").count(), path);
        }
        assertEquals(List.of(), Axe.violations(story.page()));
    }

    @Test
    void theLanguageIsKeptFromPageToPage() {
        var page = story.open("/login");
        assertEquals("fr", page.getAttribute("html", "lang"));
        page.click(".languages a");
        assertEquals("en", page.getAttribute("html", "lang"));
        assertFalse(page.url().contains("lang="), page.url());
        assertEquals("en", story.open("/nothing/login").getAttribute("html", "lang"));
    }

    @Test
    void afterLoggingOutThePagesAreClosed() {
        var page = story.login("dpo");
        page.click("form[action$='/logout'] button");
        page.waitForURL(url -> url.endsWith("/login"));
        assertTrue(story.open("/").url().contains("/login"));
    }

    @Test
    void aPageTellsTheBrowserWhatNotToDo() {
        story.login("dpo");
        var headers = story.page().navigate(Server.at("/").toString()).headers();
        assertEquals("no-store", headers.get("cache-control"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertTrue(headers.get("content-security-policy").contains("frame-ancestors 'none'"));
        assertTrue(headers.get("content-security-policy").contains("script-src 'self' 'nonce-"));
        assertFalse(headers.containsKey("server"), headers::toString);
    }
}
