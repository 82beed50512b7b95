package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class AxeE2E {

    private static final Map<String, String> NO_SCRIPTS = Map.of(
            "Content-Security-Policy", "default-src 'none'; img-src data:");

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aPictureWithoutWordsIsFoundEvenUnderAStrictPolicy() {
        var found = Axe.violations(showing("<img src='data:,'>"));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("image-alt (critical)") && found.get(0).contains("[img]"), found::toString);
    }

    @Test
    void aPageWithNothingWrongPasses() {
        assertEquals(List.of(), Axe.violations(showing("")));
    }

    private Page showing(String body) {
        var html = "<!DOCTYPE html><html lang='fr'><head><title>t</title></head><body><main><h1>t</h1>" + body
                + "</main></body></html>";
        var address = Server.at("/made-up").toString();
        story.page().route(address, route -> route.fulfill(
                new FulfillOptions().setContentType("text/html").setHeaders(NO_SCRIPTS).setBody(html)));
        return story.open("/made-up");
    }
}
