package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture under a laboratory's letters, as its manager and others meet it. */
@InServer
class SignatureE2E {

    /** The 19th laboratory of the demo. */
    private static final String NINETEENTH = "/incidents/INC-2021-0001/labs/419900154";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aManagerKeepsASignatureShowsItAndTakesItAway() throws IOException {
        story.login("dpo");
        Page page = story.open(NINETEENTH);
        hand(page, "note.txt", "a signature".getBytes(StandardCharsets.UTF_8));
        assertTrue(page.textContent(".problems").contains("PNG"));
        byte[] png = png();
        hand(page, "signature.png", png);
        page.waitForSelector("img.signature");
        story.screenshot("signature");
        APIResponse shown = page.request().get(Server.at(NINETEENTH + "/signature").toString());
        assertEquals("image/png", shown.headers().get("content-type"));
        assertEquals("no-store", shown.headers().get("cache-control"));
        assertArrayEquals(png, shown.body());
        assertTrue(page.textContent("main").contains("a changé l’image de la signature"));
        Axe.assertNothingFound(page);
        page.click("[id='sign:away']");
        page.waitForSelector("p:has-text('Aucune image')");
        assertEquals(404, page.request().get(Server.at(NINETEENTH + "/signature").toString()).status());
    }

    @Test
    void nobodyElseFindsIt() throws IOException {
        story.login("dpo");
        hand(story.open("/incidents/INC-2021-0001/labs/279900005"), "signature.png", png());
        story.page().waitForSelector("img.signature");
        story.newcomer();
        story.login("lab20");
        assertEquals(404, status());
        story.newcomer();
        story.login("lab01");
        assertEquals(200, status());
        story.newcomer();
        story.login("admin");
        assertTrue(status() >= 403, "an administrator sees no case");
    }

    private int status() {
        return story.page().request()
                .get(Server.at("/incidents/INC-2021-0001/labs/279900005/signature").toString()).status();
    }

    private static void hand(Page page, String name, byte[] content) {
        page.setInputFiles("[id='sign:picture']", new FilePayload(name, "application/octet-stream", content));
        page.click("[id='sign:do']");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
