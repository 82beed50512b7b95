package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is done in the server stands in its trail, which is whole whatever all other tests do beside. */
@InServer
class AuditIT {

    private static final Caller REVIEWER = Server.bearer("demo-reviewer");

    private static List<String> trail() {
        HttpResponse<String> export = REVIEWER.get("/api/v1/audit/export.tsv");
        assertEquals(200, export.statusCode());
        return export.body().lines().toList();
    }

    private static long lines(String... parts) {
        return trail().stream().filter(line -> List.of(parts).stream().allMatch(line::contains)).count();
    }

    /** A refusal is written once its answer is on its way. */
    private static void comes(String... parts) {
        for (int look = 0; look < 100 && lines(parts) == 0; look++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertTrue(lines(parts) > 0, List.of(parts).toString());
    }

    @Test
    void the_chain_is_whole_and_the_start_of_the_server_is_in_it() {
        var verdict = json(REVIEWER.get("/api/v1/audit/verification"));
        assertEquals("WHOLE", verdict.getString("state"), verdict.toString());
        assertTrue(verdict.getJsonNumber("entries").longValue() > 0);
        assertEquals(64, verdict.getJsonObject("head").getString("hash").length());
        assertTrue(lines("\tSTARTED\tserver\t") >= 1);
        assertTrue(lines("\tTAKEN\tReadTrail.export\treviewer\t") >= 1);
    }

    @Test
    void a_fact_of_a_case_and_a_refusal_are_entries_and_hold_nothing_that_was_typed() {
        String title = "Trail of a title nobody else has";
        String reference = json(DPO.post("/api/v1/incidents", "{\"title\":\"" + title + "\"}")).getString("reference");
        assertEquals(1, lines("\tCASE\tINCIDENT_RECORDED\tdpo\t" + reference + "\t"));
        assertFalse(trail().stream().anyMatch(line -> line.contains("nobody else")));
        Caller manager = Server.bearer("demo-lab01");
        assertEquals(404, manager.get("/api/v1/incidents/" + reference).statusCode());
        comes("\tREFUSED\tNOT_FOUND\tlab01\t", "GET /api/v1/incidents/" + reference);
        manager.get("/api/v1/incidents/Dupont Jean".replace(" ", "%20"));
        comes("\tREFUSED\tNOT_FOUND\tlab01\t", "GET \u2026");
        assertFalse(trail().stream().anyMatch(line -> line.contains("Dupont")));
    }

    @Test
    void a_login_that_fails_and_one_that_does_not_are_entries() {
        long before = lines("\tLOGGED_IN\tpassword\tlab05\t");
        Caller known = Server.loggedIn("lab05");
        assertEquals(before + 1, lines("\tLOGGED_IN\tpassword\tlab05\t"));
        assertEquals(404, known.get("/admin/audit").statusCode());
        comes("\tREFUSED\tNOT_FOUND\tlab05\t", "GET /admin/audit");
    }

    @Test
    void the_head_is_anchored_outside_the_database() throws IOException {
        assertTrue(Files.readAllLines(Server.folder().resolve("anchors.txt")).size() >= 1);
    }

    @Test
    void a_manager_finds_no_trail() {
        for (String path : new String[] {"/api/v1/audit/verification", "/api/v1/audit/export.tsv"}) {
            assertEquals(403, Server.bearer("demo-lab01").get(path).statusCode(), path);
            assertEquals(401, Server.anonymous().get(path).statusCode(), path);
        }
    }
}
