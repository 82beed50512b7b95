package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.SECOND;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.FileForm;
import fr.clepsydre.it.GeneratedFile;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
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
        assertEquals("NOT_FOUND", code(DPO.get(path + "/letters/nonsense.pdf")));
        assertEquals(404, DPO.get(path + "/batches/9.pdf").statusCode());
        assertEquals(200, Server.bearer("demo-lab01").get(path).statusCode());
        assertEquals(404, Server.bearer("demo-lab02").get(path).statusCode());
        assertEquals(404, DPO.get(path.replace(FIRST, SECOND)).statusCode());
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
        assertEquals(302, form.press("cancel").statusCode());
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
