package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.SECOND;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.FileForm;
import fr.clepsydre.it.GeneratedFile;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@InServer
class PeopleIT {

    @Test
    void a_thousand_people_come_in_and_one_laboratorys_letters_go_out() throws InterruptedException {
        Dossier dossier = Dossier.full("A file for sale");
        DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier est en vente\"}");
        var begun = DPO.post(dossier.path() + "/people", "text/csv", Dossier.PEOPLE);
        assertEquals(202, begun.statusCode(), begun::body);
        JsonObject read = Work.over(begun);
        assertEquals("DONE", read.getString("state"), read::toString);
        assertEquals(1000, read.getInt("processed"));
        assertEquals(1000, read.getInt("people") + read.getInt("duplicates") + read.getInt("refused"));
        assertEquals(0, read.getInt("refused"));
        assertTrue(read.getJsonObject("findings").getInt("NIR_KEY") > 0, read::toString);
        letters(dossier);
    }

    private static void letters(Dossier dossier) throws InterruptedException {
        var ordered = DPO.post(dossier.laboratory(FIRST) + "/letters", "{\"language\":\"fr\",\"date\":\"2021-03-01\"}");
        assertEquals(202, ordered.statusCode(), ordered::body);
        JsonObject run = Work.over(ordered);
        assertEquals("DONE", run.getString("state"), run::toString);
        assertTrue(run.getInt("letters") > 100, run::toString);
        String path = Work.path(ordered);
        var batch = DPO.bytes(path + "/batches/1.pdf");
        assertEquals(200, batch.statusCode());
        assertEquals("%PDF", new String(batch.body(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        String[] manifest = DPO.get(path + "/manifest.csv").body().split("\r?\n");
        assertTrue(manifest[0].contains("letter_id"), manifest[0]);
        String letter = manifest[1].split(";")[0].replace("\ufeff", "");
        assertEquals(200, DPO.bytes(path + "/letters/" + letter + ".pdf").statusCode(), manifest[1]);
        summary(DPO.bytes(path + "/summary.pdf").body(), batch.body(), run.getInt("letters"));
        assertEquals("NOT_FOUND", code(DPO.get(path + "/letters/nonsense.pdf")));
        assertEquals(404, DPO.get(path + "/batches/9.pdf").statusCode());
        assertEquals(200, Server.bearer("demo-lab01").get(path).statusCode());
        assertEquals(404, Server.bearer("demo-lab02").get(path).statusCode());
        assertEquals(404, DPO.get(path.replace(FIRST, SECOND)).statusCode());
    }

    /** The sheet for the mailing house names each file with its hash and its count, and nobody. */
    private static void summary(byte[] sheet, byte[] batch, int letters) {
        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(batch));
            assertTrue(text.contains(hash), text);
            assertTrue(text.contains("batch-1.pdf") && text.contains(Integer.toString(letters)), text);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_file_is_tried_without_storing_anybody_then_imported() throws InterruptedException {
        Dossier dossier = Dossier.full("Tried first");
        var begun = DPO.post(dossier.path() + "/people?dryRun=true", "text/csv", Dossier.PEOPLE);
        JsonObject tried = Work.over(begun);
        assertEquals("DONE", tried.getString("state"), tried::toString);
        assertEquals("TRY", tried.getString("stage"), tried::toString);
        assertEquals(998, tried.getInt("people"), tried::toString);
        String work = Work.path(begun);
        assertEquals(409, DPO.send("POST", dossier.path() + "/people", "text/csv", "finess;nom\n").statusCode());
        assertEquals(200, DPO.send("POST", work + "/go", "application/json", "{}").statusCode());
        JsonObject done = Work.over(work);
        assertEquals("KEEP", done.getString("stage"), done::toString);
        assertEquals(998, done.getInt("people"), done::toString);
        assertEquals("WORK_MOVED_ON", code(DPO.send("POST", work + "/go", "application/json", "{}")));
        long rows = done.getJsonObject("laboratories").values().stream()
                .mapToLong(share -> share.asJsonObject().getInt("rows")).sum();
        assertEquals(1000, rows);
        String[] findings = DPO.get(work + "/findings.csv").body().split("\r\n");
        assertEquals("\ufeffline;column;code;shape", findings[0]);
        long counted = done.getJsonObject("findings").values().stream()
                .mapToLong(count -> Long.parseLong(count.toString())).sum();
        assertEquals(counted, findings.length - 1);
        var dpo = Server.loggedIn("dpo");
        String page = work.replace("/api/v1", "") + "/findings.csv";
        assertEquals(String.join("\r\n", findings) + "\r\n", dpo.get(page).body());
        assertEquals(404, Server.loggedIn("lab01").get(page).statusCode());
    }

    @Test
    void a_file_goes_through_three_steps_on_the_page() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Three steps");
        String page = "/incidents/" + dossier.reference() + "/people";
        var dpo = Server.loggedIn("dpo");
        var rows = new GeneratedFile("finess;nom;prenom\n" + FIRST + ";Zebulon;Jo\n", SECOND + ";Noir;Jo\n", GeneratedFile.MEGABYTE, "");
        assertEquals(302, new FileForm(dpo, page, "intake").send(rows).statusCode());
        String looked = dpo.get(page).body();
        assertTrue(looked.contains("Étape 1 sur 3") && looked.contains("point-virgule"), looked);
        assertFalse(looked.contains("Zebulon"), looked);
        FileForm form = new FileForm(dpo, page, "progress");
        assertEquals(302, form.press("try").statusCode());
        String tried = waitFor(dpo, page, "Étape 2 sur 3", "À vous de continuer");
        assertTrue(tried.contains("personne n’est rangé"), tried);
        assertEquals(302, form.press("go").statusCode());
        waitFor(dpo, page, "Étape 3 sur 3", "Fini");
        assertEquals(302, new FileForm(dpo, page, "intake").send(rows).statusCode());
        var cancelled = form.press("cancel");
        assertEquals(302, cancelled.statusCode(), cancelled::body);
        assertTrue(dpo.get(page).body().contains("le fichier est effacé"));
    }

    private static String waitFor(Caller caller, String page, String... words) throws InterruptedException {
        String shown = caller.get(page).body();
        for (int i = 0; i < 100 && !Arrays.stream(words).allMatch(shown::contains); i++) {
            Thread.sleep(100);
            shown = caller.get(page).body();
        }
        assertTrue(Arrays.stream(words).allMatch(shown::contains), shown);
        return shown;
    }

    @Test
    void a_broken_file_of_people_fails_with_its_line() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Broken people");
        var begun = DPO.send("POST", dossier.path() + "/people", "text/csv",
                "finess;nom;prenom\n" + FIRST + ";Dupont;Zoé\n" + FIRST + ";\"never closed;x\n");
        JsonObject read = Work.over(begun);
        assertEquals("FAILED", read.getString("state"), read::toString);
        assertEquals("UNCLOSED_QUOTE", read.getJsonObject("failure").getString("code"));
        assertTrue(read.getJsonObject("failure").getString("message").contains("3"), read::toString);
    }

    @Test
    void a_binary_type_or_none_at_all_is_read_as_a_file_too() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Any type");
        var begun = DPO.send("POST", dossier.path() + "/people", "application/octet-stream",
                "finess;nom;prenom\n" + FIRST + ";Dupont;Zoé\n" + SECOND + ";Durand;Léa\n");
        JsonObject read = Work.over(begun);
        assertEquals(1, read.getInt("people"), read::toString);
        assertEquals(1, read.getInt("refused"), read::toString);
    }

    @Test
    void reading_is_paused_resumed_and_cancelled_on_the_page_and_the_history_says_so() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Halted");
        var rows = new GeneratedFile("finess;nom\n", SECOND + ";Noir\n", 50 * GeneratedFile.MEGABYTE, "");
        String work = Work.path(DPO.post(dossier.path() + "/people", "text/csv", rows));
        var dpo = Server.loggedIn("dpo");
        FileForm form = new FileForm(dpo, "/incidents/" + dossier.reference() + "/people", "progress");
        assertEquals(302, form.press("pause").statusCode());
        Thread.sleep(500);
        JsonObject paused = json(DPO.get(work));
        assertEquals("PAUSED", paused.getString("state"), paused::toString);
        Thread.sleep(500);
        assertEquals(paused.getInt("processed"), json(DPO.get(work)).getInt("processed"));
        assertEquals(302, form.press("resume").statusCode());
        var cancelled = form.press("cancel");
        assertEquals(302, cancelled.statusCode(), cancelled::body);
        assertEquals("CANCELLED", Work.over(work).getString("state"));
        String history = "/incidents/" + dossier.reference();
        String french = dpo.get(history).body();
        assertTrue(french.contains("a annulé la lecture du fichier des personnes"), french);
        dpo.get(history + "?lang=en");
        String english = dpo.get(history).body();
        assertTrue(english.contains("cancelled reading the file of people"), english);
        assertTrue(english.contains("rows refused"), english);
        String manager = Server.loggedIn("lab01").get(history).body();
        assertTrue(manager.contains(dossier.reference()), manager);
        assertFalse(manager.contains("la lecture du fichier"), manager);
    }
}
