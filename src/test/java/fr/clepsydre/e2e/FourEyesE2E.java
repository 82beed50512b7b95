package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain by three people: the laboratory's manager writes, the DPO freezes and files, the reviewer signs off. */
@InServer
class FourEyesE2E {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final byte[] RECEIPT = "%PDF-1.7 accusé de réception".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @RegisterExtension
    final Story story = new Story();

    @RegisterExtension
    final Story reviewing = new Story();

    @RegisterExtension
    final Story managing = new Story();

    private static String typed(ZonedDateTime at) {
        return TYPED.format(at);
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(PARIS);
    }

    private static void submit(Page page, String form) {
        page.waitForNavigation(() -> page.click("[id='" + form + ":do']"));
    }

    private static void file(Page page, String name, byte[] receipt, String number) {
        page.fill("[id='filing:at']", typed(now()));
        page.fill("[id='filing:number']", number);
        page.setInputFiles("[id='filing:receipt']", new FilePayload(name, "application/octet-stream", receipt));
        submit(page, "filing");
    }

    /** 50 MB. */
    private Path large() {
        try (var file = new RandomAccessFile(folder.resolve("receipt.pdf").toFile(), "rw")) {
            file.setLength(50 << 20);
            return folder.resolve("receipt.pdf");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Test
    void threePeopleFromTheAnswerToTheReceiptAndToTheComplement() {
        Dossier dossier = Dossier.ofFirst("Four eyes");
        String path = dossier.page(Dossier.FIRST);
        Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness", "{\"at\":\""
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now().minusHours(2).withNano(0))
                + "\",\"zone\":\"Europe/Paris\",\"reason\":\"notice\"}");

        managing.login("lab01");
        Page manager = managing.open(path + "/notification?section=2");
        manager.fill("[id='answers:sector']", "Biologie médicale");
        manager.locator("[id='answers:sector']").blur();
        assertThat(manager.locator("#saved")).containsText("Enregistré à");

        story.login("dpo");
        Page dpo = story.open(path + "/versions");
        assertThat(dpo.locator("main")).containsText("Aucune version figée");
        Axe.assertNothingFound(dpo);
        dpo.selectOption("[id='freeze:kind']", "INITIAL");
        submit(dpo, "freeze");
        assertThat(dpo.locator("#version-1")).containsText("Figée, à valider");
        assertThat(dpo.locator("[id='filing:do']")).hasCount(0);
        assertThat(dpo.locator("[id='sign:do']")).hasCount(0);
        story.screenshot("versions-frozen");

        reviewing.login("reviewer");
        Page reviewer = reviewing.open(path + "/versions");
        assertThat(reviewer.locator("[id='freeze:do']")).hasCount(0);
        Axe.assertNothingFound(reviewer);
        submit(reviewer, "sign");
        assertThat(reviewer.locator("#version-1")).containsText("Validée, à déposer");

        dpo.reload();
        dpo.fill("[id='filing:number']", "CNIL-1");
        dpo.setInputFiles("[id='filing:receipt']", new FilePayload("accuse.png", "image/png", RECEIPT));
        dpo.fill("[id='filing:at']", typed(now().plusDays(1)));
        submit(dpo, "filing");
        assertThat(dpo.locator("main")).containsText("le contenu dit autre chose");
        assertThat(dpo.locator("main")).containsText("est dans l’avenir");
        assertEquals("CNIL-1", dpo.inputValue("[id='filing:number']"), "what was typed stays");
        Axe.assertNothingFound(dpo);
        dpo.setInputFiles("[id='filing:receipt']", large());
        submit(dpo, "filing");
        assertThat(dpo.locator("main")).containsText("Le fichier dépasse 10");
        file(dpo, "accuse.pdf", RECEIPT, "CNIL-1");
        assertThat(dpo.locator("#version-1")).containsText("Déposée");
        assertThat(dpo.locator("#version-1")).containsText("CNIL-1");
        story.open(path);
        assertThat(dpo.locator("main")).containsText("Notifié");

        manager.navigate(manager.url());
        manager.fill("[id='answers:sector']", "Laboratoires d’analyses");
        manager.locator("[id='answers:sector']").blur();
        assertThat(manager.locator("#saved")).containsText("Enregistré à");
        dpo = story.open(path + "/versions");
        assertThat(dpo.locator("main")).containsText("Le dossier a changé depuis la dernière version.");
        assertThat(dpo.locator("#compare")).containsText("Laboratoires d’analyses");
        dpo.selectOption("[id='freeze:kind']", "COMPLEMENTARY");
        submit(dpo, "freeze");
        dpo.click("#version-2 summary:has-text('Depuis la version 1')");
        assertThat(dpo.locator("#version-2")).containsText("Biologie médicale");
        assertThat(dpo.locator("#version-2")).containsText("Laboratoires d’analyses");
        Axe.assertNothingFound(dpo);
        story.screenshot("versions-complementary");

        reviewer.reload();
        submit(reviewer, "sign");
        dpo.reload();
        file(dpo, "accuse.pdf", RECEIPT, "CNIL-2");
        assertThat(dpo.locator("#version-2")).containsText("CNIL-2");
        assertTrue(Dossier.DPO.get(dossier.laboratory(Dossier.FIRST)).body().contains("GDPR_33_4"));
    }

    @Test
    void aSignOffOfAPageThatIsNotTheNewestAnyMoreIsRefusedInWords() {
        Dossier dossier = Dossier.ofFirst("Four eyes");
        String path = dossier.page(Dossier.FIRST) + "/versions";
        story.login("dpo");
        Page dpo = story.open(path);
        submit(dpo, "freeze");
        reviewing.login("reviewer");
        Page reviewer = reviewing.open(path);
        Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/counts", "{\"persons\":7}");
        submit(reviewer, "sign");
        assertThat(reviewer.locator("main")).containsText("Le dossier a changé depuis la version 1");
        reviewer = reviewing.open(path);
        dpo = story.open(path);
        submit(dpo, "freeze");
        submit(reviewer, "sign");
        assertThat(reviewer.locator("main")).containsText("La version 1 est remplacée par la version 2");
        Axe.assertNothingFound(reviewer);
    }
}
