package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of the PDF forms: what is open is told before the form is taken away. */
@InServer
class PdfFormsE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void aManagerSeesWhatIsOpenAndTakesTheFilledForm() throws IOException {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        story.login("lab01");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/versions");
        page.click("a:has-text('Formulaires PDF')");
        assertThat(page.locator("main")).containsText("Autorité fictive");
        assertThat(page.locator("main")).containsText("aucune version figée ne dit la même chose");
        assertThat(page.locator("main")).containsText("Cette question n’a pas encore de réponse.");
        Axe.assertNothingFound(page);
        story.screenshot("pdf-forms");
        Download download = page.waitForDownload(() -> page.click("a:has-text('champs modifiables')"));
        assertTrue(download.suggestedFilename().matches("form-exemple-.*-draft\\.pdf"), download::suggestedFilename);
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var name = pdf.getDocumentCatalog().getAcroForm().getField("organismeNom").getValueAsString();
            assertTrue(name.startsWith("Laboratoire fictif"), name);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        story.login("lab01");
        Page page = story.open(dossier.page(Dossier.FIRST) + "/forms");
        for (String name : new String[] {"nothing.pdf", "..pdf", "EXEMPLE.pdf"}) {
            assertEquals(404, page.request().get(Server.at(dossier.page(Dossier.FIRST) + "/forms/" + name).toString())
                    .status(), name);
        }
    }

    @Test
    void whatCannotBeFilledLeadsBackToThePageThatSaysWhatCan() {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        story.login("lab01");
        String forms = dossier.page(Dossier.FIRST) + "/forms";
        Page page = story.open(forms);
        var answer = page.request().get(Server.at(forms + "/exemple.pdf?lang=de").toString());
        assertEquals(200, answer.status());
        assertTrue(answer.url().endsWith(forms), answer.url());
        assertTrue(answer.headers().get("content-type").startsWith("text/html"));
    }
}
