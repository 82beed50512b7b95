package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.SECOND;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.pack.Unpacked;
import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack as people and programs get it, verified by a script that knows unzip and sha256sum and nothing of us. */
@InServer
class PackIT {

    private static final Caller REVIEWER = Server.bearer("demo-reviewer");
    private static final String PACK = "/pack.zip";

    @TempDir
    private static Path folder;

    private static Dossier dossier = new Dossier("");

    /** The first laboratory has filed one version and has changed since; the others have done nothing. */
    @BeforeAll
    static void file() {
        dossier = Dossier.full("Pack");
        String laboratory = dossier.laboratory(FIRST);
        Instant aware = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        done(DPO.post(laboratory + "/awareness", "{\"at\":\"" + aware + "\",\"zone\":\"UTC\","
                + "\"reason\":\"=1+1\",\"evidence\":\"message de l’éditeur\"}"));
        String seal = json(done(DPO.post(laboratory + "/versions", "{\"kind\":\"INITIAL\"}"))).getString("seal");
        done(REVIEWER.post(laboratory + "/versions/1/sign-off", "{\"seal\":\"" + seal + "\"}"));
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        done(DPO.send("POST", laboratory + "/versions/1/filing?zone=UTC&number=N-7&at=" + at, "application/pdf",
                "%PDF-1.7 receipt"));
        done(DPO.post(laboratory + "/counts", "{\"persons\":{\"kind\":\"EXACT\",\"value\":7}}"));
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertEquals(2, answer.statusCode() / 100, answer::body);
        return answer;
    }

    private static byte[] pack(Caller who, String path) {
        var answer = who.bytes(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals("application/zip", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("")
                .matches("attachment; filename=\"clepsydre-INC-\\d{4}-\\d{4}(-" + FIRST + ")?\\.zip\""));
        return answer.body();
    }

    @Test
    void the_script_finds_every_file_and_every_seal_as_it_was() throws IOException, InterruptedException {
        byte[] zip = pack(REVIEWER, dossier.laboratory(FIRST) + PACK);
        Unpacked pack = Unpacked.of(zip);
        assertTrue(pack.files().keySet().containsAll(List.of("README.txt", "LISEZMOI.txt", "SHA256SUMS",
                "versions/1/notification-fr.pdf", "versions/1/receipt.pdf", "versions/1/sign-off.txt", "history.csv",
                "history.json", "evidence.csv", "draft-notification-fr.pdf")), () -> pack.files().keySet().toString());
        Unpacked.Verdict verdict = Unpacked.verified(zip, folder);
        assertEquals(0, verdict.exit(), verdict::said);
        assertTrue(verdict.said().contains("sealed versions/1 "), verdict::said);
        assertArrayEquals(zip, pack(DPO, dossier.laboratory(FIRST) + PACK), "the same case gives the same bytes");
    }

    @Test
    void one_changed_bit_in_any_file_is_found() throws IOException, InterruptedException {
        Unpacked pack = Unpacked.of(pack(REVIEWER, dossier.laboratory(FIRST) + PACK));
        for (String name : pack.files().keySet()) {
            assertNotEquals(0, Unpacked.verified(pack.damaged(name).zip(), folder).exit(), name);
        }
        Unpacked forged = pack.damaged("versions/1/notification-fr.pdf").listedAnew("versions/1/").listedAnew("");
        assertNotEquals(0, Unpacked.verified(forged.zip(), folder).exit());
    }

    @Test
    void the_pack_of_an_incident_has_a_folder_for_each_laboratory() throws IOException, InterruptedException {
        byte[] zip = pack(REVIEWER, dossier.path() + PACK);
        Unpacked pack = Unpacked.of(zip);
        assertEquals(28, pack.files().keySet().stream().filter(name -> name.endsWith("/README.txt")).count());
        Unpacked.Verdict verdict = Unpacked.verified(zip, folder);
        assertEquals(0, verdict.exit(), verdict::said);
        assertNotEquals(0, Unpacked.verified(pack.damaged(SECOND + "/history.csv").zip(), folder).exit());
        assertArrayEquals(zip, pack(Server.loggedIn("reviewer"), dossier.page() + PACK));
    }

    @Test
    void a_manager_s_pack_of_the_incident_holds_their_own_laboratory_alone() throws IOException {
        Unpacked pack = Unpacked.of(pack(Server.bearer("demo-lab01"), dossier.path() + PACK));
        List<String> folders = pack.files().keySet().stream().filter(name -> name.matches("\\d.*"))
                .map(name -> name.substring(0, 9)).distinct().toList();
        assertEquals(List.of(FIRST), folders);
        assertFalse(pack.text("laboratories.csv").contains(SECOND));
        assertFalse(pack.text("history.csv").contains(SECOND));
    }

    @Test
    void pages_hand_out_the_same_and_to_others_it_does_not_exist() {
        Caller manager = Server.loggedIn("lab01");
        assertArrayEquals(pack(DPO, dossier.laboratory(FIRST) + PACK), pack(manager, dossier.page(FIRST) + PACK));
        assertEquals(404, manager.get(dossier.page(SECOND) + PACK).statusCode());
        assertEquals(404, Server.bearer("demo-lab01").get(dossier.laboratory(SECOND) + PACK).statusCode());
        Caller administrator = Server.loggedIn("admin");
        assertEquals(404, administrator.get(dossier.page() + PACK).statusCode());
        assertEquals(404, administrator.get(dossier.page(FIRST) + PACK).statusCode());
        assertEquals(302, Server.anonymous().get(dossier.page(FIRST) + PACK).statusCode());
        assertEquals(404, DPO.get("/api/v1/incidents/INC-2021-9999/pack.zip").statusCode());
        assertEquals(404, Server.loggedIn("dpo").get("/incidents/nonsense/pack.zip").statusCode());
    }

    @Test
    void pages_of_the_case_and_of_the_incident_lead_to_it() {
        Caller reviewer = Server.loggedIn("reviewer");
        for (String page : List.of(dossier.page(FIRST), dossier.page(FIRST) + "/versions")) {
            assertTrue(reviewer.get(page).body().contains("href=\"" + dossier.page(FIRST) + PACK + "\""), page);
        }
        assertTrue(reviewer.get(dossier.page()).body().contains("href=\"" + dossier.page() + PACK + "\""));
    }
}
