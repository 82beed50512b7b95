package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.clepsydre.app.calendar.Parsed;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class CalendarE2E {

    /** Of the account lab02. */
    private static final String SECOND = "459900015";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void anAddressIsMadeOnceReadByACalendarChangedAndRevoked() {
        story.login("lab02");
        Page page = story.open("/account");
        String first = made(page, "Créer l’adresse");
        Axe.assertNothingFound(page);
        story.screenshot("account-calendar");
        HttpResponse<String> answer = Server.anonymous().get(first);
        assertEquals(200, answer.statusCode());
        assertOwnDeadlines(answer.body());
        assertHeaders(answer);
        page.reload();
        assertThat(page.locator("#calendar-address")).hasCount(0);
        assertThat(page.locator("[id='calendar-state']")).not().containsText("aucune pour l’instant");
        String second = made(page, "Changer d’adresse");
        assertNotEquals(first, second);
        assertEquals(404, Server.anonymous().get(first).statusCode());
        assertEquals(200, Server.anonymous().get(second).statusCode());
        press(page, "Révoquer l’adresse");
        assertThat(page.locator("#notices")).containsText("révoquée");
        assertThat(page.locator("[id='calendar-state']")).containsText("Vous n’avez pas d’adresse");
        assertEquals(404, Server.anonymous().get(second).statusCode());
    }

    @Test
    void theAddressIsCopiedByAButton() {
        story.login("lab03");
        story.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = story.open("/account");
        String address = made(page, "Créer l’adresse");
        press(page, "Copier l’adresse");
        assertThat(page.getByText("Adresse copiée")).isVisible();
        String copied = page.evaluate("() => navigator.clipboard.readText()").toString();
        assertEquals(address, URI.create(copied).getPath());
    }

    @Test
    void whoeverSeesNoCaseIsOfferedNone() {
        story.login("admin");
        Page page = story.open("/account");
        assertThat(page.locator("#calendar-title")).hasCount(0);
    }

    /** The path of a new address. */
    private static String made(Page page, String button) {
        press(page, button);
        String address = page.locator("#calendar-address").textContent();
        assertTrue(address.matches("http://localhost:\\d+/calendar/[\\w-]{43}\\.ics"), address);
        return URI.create(address).getPath();
    }

    private static void assertOwnDeadlines(String stream) {
        Parsed.valid(stream).events().forEach(event -> {
            String url = Parsed.value(event, "URL");
            assertTrue(url.endsWith("/labs/" + SECOND) || Parsed.value(event, "UID").equals("connected@clepsydre"), url);
        });
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertEquals("text/calendar;charset=UTF-8",
                headers.firstValue("Content-Type").orElse("").replace(" ", "").replace("utf-8", "UTF-8"));
        assertEquals(List.of("private, no-store"), headers.allValues("Cache-Control"));
        assertEquals(Optional.empty(), headers.firstValue("Set-Cookie"));
        assertFalse(answer.body().contains("\n\n"), answer.body());
    }

    private static void press(Page page, String button) {
        page.waitForLoadState();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
