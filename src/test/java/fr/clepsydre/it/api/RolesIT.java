package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what from each address: of those who may, only that they are let in. */
@InServer
class RolesIT {

    private static final Map<String, Caller> CALLERS = Map.of(
            "dpo", Server.bearer("demo-dpo"),
            "reviewer", Server.bearer("demo-reviewer"),
            "lab01", Server.bearer("demo-lab01"),
            "lab02", Server.bearer("demo-lab02"),
            "admin", Server.bearer("demo-admin"),
            "nobody", Server.anonymous(),
            "stranger", Server.bearer("demo-nonsense"));
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

    private static Dossier dossier = new Dossier("");

    @BeforeAll
    static void record() {
        dossier = Dossier.ofFirst("Roles");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET,   /incidents,                              200, 200, 200, 200, 403",
        "POST,  /incidents,                              422, 403, 403, 403, 403",
        "GET,   /incidents/{ref},                        200, 200, 200, 404, 403",
        "PATCH, /incidents/{ref},                        200, 403, 403, 403, 403",
        "GET,   /incidents/{ref}/laboratories,           200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories,           422, 403, 403, 403, 403",
        "GET,   /incidents/{ref}/laboratories/{lab},     200, 200, 200, 404, 403",
        "PATCH, /incidents/{ref}/laboratories/{lab},     200, 403, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/awareness, 422, 403, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/status,    422, 403, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/counts,    422, 403, 422, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/assessment, 200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/decisions,  422, 403, 422, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/notification.pdf,  200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/notification.json, 200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/notification.edpb.json, 200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/notification.edpb.json, 422, 403, 422, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/notification.jsonld,    200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/comments,               200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/comments,               422, 422, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/comments/settlement,    422, 422, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/comments/9/withdrawal,  422, 422, 422, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/versions,                 200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/versions,                 422, 403, 422, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/versions/9,               404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/versions/9/difference,    404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/versions/9/files/form.json, 404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/versions/9/receipt,       404, 404, 404, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/versions/9/sign-off,      403, 422, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/versions/9/sign-off/withdrawal, 403, 422, 422, 404, 403",
        "GET,   /incidents/{ref}/pack.zip,                             200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/pack.zip,          200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/forms,                    200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/forms/exemple.pdf,        200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/forms/exemple/report,     200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/forms/nothing.pdf,        404, 404, 404, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters,           422, 403, 403, 403, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id},      404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id}/manifest.csv,  404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id}/proof.pdf,     404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id}/summary.pdf,   404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id}/proof.txt,     404, 404, 404, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters/{id}/uncertain,     404, 403, 403, 403, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters/{id}/approval,      403, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/{id}/batches/1.pdf, 404, 404, 404, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/delivery,           200, 200, 200, 404, 403",
        "GET,   /incidents/{ref}/laboratories/{lab}/letters/delivery/returned,  200, 200, 200, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters/delivery/publications, 422, 403, 422, 404, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters/delivery/again,     422, 403, 403, 403, 403",
        "POST,  /incidents/{ref}/laboratories/{lab}/letters/{id}/handovers,     404, 403, 404, 404, 403",
        "DELETE, /incidents/{ref}/laboratories/{lab}/letters/{id}/handovers/{id}, 404, 403, 404, 404, 403",
        "GET,   /templates,                              200, 200, 403, 403, 200",
        "GET,   /templates/adult/fr,                     200, 200, 403, 403, 200",
        "GET,   /templates/adult/de,                     404, 404, 403, 403, 404",
        "DELETE, /templates/minor/en/draft,              422, 403, 403, 403, 422",
        "POST,  /templates/minor/en/proposal,            422, 403, 403, 403, 422",
        "POST,  /templates/minor/en/approval,            403, 422, 403, 403, 403",
        "POST,  /letters/returns,                        422, 403, 422, 422, 403",
        "DELETE, /letters/returns/L-0000-0000-0,         422, 403, 422, 422, 403",
        "GET,   /incidents/{ref}/people/{id},            404, 404, 403, 403, 403",
        "GET,   /incidents/{ref}/people/{id}/findings.csv, 404, 404, 403, 403, 403",
        "POST,  /incidents/{ref}/people/{id}/go,         404, 403, 403, 403, 403",
        "POST,  /incidents/{ref}/people/{id}/pause,      404, 403, 403, 403, 403",
        "POST,  /incidents/{ref}/people/{id}/resume,     404, 403, 403, 403, 403",
        "POST,  /incidents/{ref}/people/{id}/cancel,     404, 403, 403, 403, 403",
        "GET,   /register.csv,                           200, 200, 403, 403, 403",
        "GET,   /register.xlsx?incident={ref},           200, 200, 403, 403, 403",
        "GET,   /register.pdf?incident={ref},            200, 200, 403, 403, 403",
        "GET,   /register-cnil.csv?incident={ref},       200, 200, 403, 403, 403",
        "GET,   /register.pdf?status=nonsense,           422, 422, 403, 403, 403"})
    void each_role_gets_what_it_may(String method, String address, int dpo, int reviewer, int lab01, int lab02,
            int admin) {
        String path = "/api/v1" + address.replace("{ref}", dossier.reference()).replace("{lab}", FIRST)
                .replace("{id}", UNKNOWN);
        Map<String, Integer> expected = Map.of("dpo", dpo, "reviewer", reviewer, "lab01", lab01, "lab02", lab02,
                "admin", admin, "nobody", 401, "stranger", 401);
        expected.forEach((who, status) -> {
            var answer = method.equals("GET")
                    ? CALLERS.get(who).get(path)
                    : CALLERS.get(who).send(method, path, "application/json", "{}");
            assertEquals(status, answer.statusCode(), () -> who + ": " + answer.body());
        });
    }

    @Test
    void a_filing_is_recorded_by_who_answers_for_the_case() {
        String path = dossier.laboratory(FIRST) + "/versions/9/filing?at=2026-01-01T10:00:00%2B01:00&number=7";
        Map.of("dpo", 422, "lab01", 422, "reviewer", 403, "lab02", 404, "admin", 403, "nobody", 401).forEach(
                (who, status) -> assertEquals(status,
                        CALLERS.get(who).send("POST", path, "application/pdf", "%PDF-").statusCode(), who));
    }

    @Test
    void a_text_of_letters_is_written_by_the_dpo_or_an_administrator() {
        Map.of("dpo", 422, "admin", 422, "reviewer", 403, "lab01", 403, "lab02", 403, "nobody", 401).forEach(
                (who, status) -> assertEquals(status, CALLERS.get(who).send("PUT", "/api/v1/templates/minor/en/draft",
                        "application/json", "{\"text\":1}").statusCode(), who));
    }

    @Test
    void people_are_taken_from_the_dpo_alone() {
        for (String who : new String[] {"reviewer", "lab01", "lab02", "admin"}) {
            var answer = CALLERS.get(who).send("POST", dossier.path() + "/people", "text/csv", "finess;nom\n");
            assertEquals(403, answer.statusCode(), who);
            assertEquals("NOT_PERMITTED", Dossier.code(answer));
        }
    }

    @Test
    void whoever_is_not_known_is_told_so_in_problem_details() {
        var answer = Server.anonymous().get("/api/v1/incidents");
        assertEquals(401, answer.statusCode());
        assertEquals("TOKEN_MISSING", Dossier.code(answer));
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
    }

    @Test
    void a_session_of_the_pages_opens_no_address_of_the_api() {
        assertEquals(401, Server.loggedIn("dpo").get("/api/v1/incidents").statusCode());
    }

    @Test
    void the_register_has_a_row_a_case_and_disarms_formulas() {
        Dossier.bare("=HYPERLINK(\"http://x\")");
        String table = CALLERS.get("reviewer").get("/api/v1/register.csv").body();
        assertTrue(table.startsWith("\ufeffreference;title;"), () -> table.substring(0, 40));
        assertTrue(table.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), table);
        assertTrue(table.contains(dossier.reference() + ";Roles;"), table);
    }
}
