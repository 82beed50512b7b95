package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager attaches a file to their case; it is checked, taken away as it was, and never shown here. */
@InServer
class EvidenceE2E {

    private static final byte[] NOTE = "<script>alert(1)</script> reçu".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final Story story = new Story();

    @Test
    void attachedCheckedAndTakenAway() {
        Dossier dossier = Dossier.ofFirst("Pièces");
        story.login("lab01");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/evidence");
        Axe.assertNothingFound(page);
        page.setInputFiles("[id='attach:file']", new FilePayload("virus.exe", "application/octet-stream", new byte[] {'M', 'Z', 0}));
        page.fill("[id='attach:about']", "L’alerte du prestataire");
        page.click("[id='attach:do']");
        page.waitForSelector("[id='attach:file-error']:not(:empty)");
        assertEquals("L’alerte du prestataire", page.inputValue("[id='attach:about']"));
        page.setInputFiles("[id='attach:file']", new FilePayload("page.html", "text/html", NOTE));
        page.click("[id='attach:do']");
        page.waitForSelector(".alert.done");
        assertTrue(page.textContent("#pieces").contains("page.txt"));
        Axe.assertNothingFound(page);
        page.click("button[name=verify]");
        page.waitForSelector("#pieces li:has-text('intacte')");
        story.screenshot("evidence");
        var taken = page.request().get(Server.at(page.getAttribute("#pieces h2 a", "href")).toString());
        assertEquals("application/octet-stream", taken.headers().get("content-type"));
        assertTrue(taken.headers().get("content-disposition").startsWith("attachment"));
        assertTrue(taken.headersArray().stream().anyMatch(header -> header.value.contains("sandbox")));
        assertArrayEquals(NOTE, taken.body());
        story.newcomer();
        story.login("lab02");
        assertEquals(404, story.page().request().get(Server.at(dossier.page(Dossier.FIRST) + "/evidence").toString()).status());
    }
}
