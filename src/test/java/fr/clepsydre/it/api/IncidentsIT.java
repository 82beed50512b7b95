package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InServer
class IncidentsIT {

    @Test
    void a_title_is_enough_and_the_answer_says_where_it_is() {
        var answer = DPO.post("/api/v1/incidents", "{\"title\":\"#{7*7} <script>alert(1)</script>\"}");
        assertEquals(201, answer.statusCode(), answer::body);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(location.endsWith("/api/v1/incidents/" + json(answer).getString("reference")), location);
        var read = DPO.get(location.substring(location.indexOf("/api/")));
        assertEquals("#{7*7} <script>alert(1)</script>", json(read).getString("title"));
        assertEquals("no-store", read.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void every_sort_of_answer_is_kept_as_it_was_given() {
        JsonObject given = Json.createReader(new java.io.StringReader("""
                {"description":"Fichier en vente, accents é à ü","nature":["CONFIDENTIALITY","INTEGRITY"],
                 "cause":"EXTERNAL_MALICIOUS","breachStart":"2021-02-14T09:00:00+01:00","ongoing":false,
                 "firstSignal":"2021-02-14T12:00:00+04:00[Indian/Reunion]","origin":"NOT_KNOWN_YET",
                 "persons":{"kind":"EXACT","value":491840},
                 "records":{"kind":"ESTIMATE","value":500000,"source":"éditeur"}}""")).readObject();
        var answer = DPO.post("/api/v1/incidents",
                Json.createObjectBuilder(given).add("title", "Answers").build().toString());
        assertEquals(201, answer.statusCode(), answer::body);
        JsonObject read = json(DPO.get("/api/v1/incidents/" + json(answer).getString("reference")));
        given.forEach((name, value) -> assertEquals(value, read.get(name), name));
    }

    @Test
    void a_patch_fills_in_and_null_withdraws() {
        Dossier dossier = Dossier.bare("Patched");
        var answer = DPO.send("PATCH", dossier.path(), "application/json",
                "{\"title\":\"Renamed\",\"cause\":\"OTHER\",\"causeOther\":\"a bag\",\"persons\":12}");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals("Renamed", json(answer).getString("title"));
        answer = DPO.send("PATCH", dossier.path(), "application/json", "{\"causeOther\":null}");
        assertFalse(json(answer).containsKey("causeOther"), answer::body);
        assertEquals("OTHER", json(answer).getString("cause"));
    }

    @Test
    void a_patch_with_one_fault_changes_nothing() {
        Dossier dossier = Dossier.bare("All or none");
        var answer = DPO.send("PATCH", dossier.path(), "application/json",
                "{\"title\":\"New\",\"breachStart\":\"2021-03-01T00:00:00+01:00\","
                        + "\"breachEnd\":\"2021-02-01T00:00:00+01:00\"}");
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals("OUT_OF_ORDER", code(answer));
        assertEquals("All or none", json(DPO.get(dossier.path())).getString("title"));
    }

    @Test
    void a_start_after_the_awareness_of_a_laboratory_is_refused_and_names_it() {
        Dossier dossier = Dossier.ofFirst("Aware before it began");
        var aware = DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness",
                "{\"at\":\"2021-02-23T18:30:00\",\"reason\":\"La presse nous nomme\"}");
        assertEquals(200, aware.statusCode(), aware::body);
        var answer = DPO.send("PATCH", dossier.path(), "application/json",
                "{\"breachStart\":\"2021-02-23T18:31:00+01:00\"}");
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals("BREACH_START_AFTER_AWARENESS", code(answer));
        assertTrue(json(answer).getString("detail").contains("Laboratoire fictif 01 (" + Dossier.FIRST + ")"),
                answer::body);
        assertEquals(200, DPO.send("PATCH", dossier.path(), "application/json",
                "{\"breachStart\":\"2021-02-23T18:30:00+01:00\"}").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                                                          | 422 | TITLE_MISSING",
        "{\"title\":\"  \"}                                          | 422 | TITLE_MISSING",
        "{\"title\":7}                                               | 422 | JSON_TYPE",
        "{\"title\":\"x\",\"titel\":\"y\"}                           | 422 | UNKNOWN_QUESTION",
        "{\"title\":\"x\",\"nature\":[\"SMELL\"]}                    | 422 | UNKNOWN_CODE",
        "{\"title\":\"x\",\"persons\":-1}                            | 422 | COUNT_NEGATIVE",
        "{\"title\":\"x\",\"awareness\":\"2021-02-14T09:00:00+01:00\"} | 422 | NOT_ANSWERED_HERE",
        "{\"title\":\"x\",\"breachStart\":\"2199-02-14T09:00:00+01:00\"} | 422 | IN_FUTURE",
        "{\"title\":\"x\",\"breachStart\":\"2026-03-29T02:30:00+01:00[Europe/Paris]\"} | 422 | MOMENT_NONEXISTENT",
        "{\"title\":                                                 | 400 | JSON_MALFORMED",
        "[]                                                          | 400 | JSON_OBJECT_EXPECTED"})
    void bad_input_is_refused_with_its_reason(String body, int status, String code) {
        var answer = DPO.post("/api/v1/incidents", body);
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(code, code(answer));
    }

    @Test
    void a_title_of_300_characters_is_refused_in_the_language_asked_for() {
        String body = "{\"title\":\"" + "é".repeat(300) + "\"}";
        var french = DPO.post("/api/v1/incidents", body);
        assertEquals(422, french.statusCode());
        assertTrue(french.body().contains("Le titre compte 300 caractères"), french::body);
    }

    @Test
    void the_list_is_paged_and_searched() {
        Dossier.bare("Needle one");
        Dossier.bare("Needle two");
        JsonObject page = json(DPO.get("/api/v1/incidents?text=needle&size=1&page=2"));
        assertEquals(1, page.getJsonArray("items").size(), page::toString);
        assertEquals(2, page.getInt("total"));
        assertEquals("Needle one", page.getJsonArray("items").getJsonObject(0).getString("title"));
        assertEquals("PARAMETER_NOT_A_NUMBER", code(DPO.get("/api/v1/incidents?page=0")));
        assertEquals("PARAMETER_NOT_A_NUMBER", code(DPO.get("/api/v1/incidents?size=many")));
    }

    @Test
    void what_does_not_exist_is_said_in_problem_details() {
        assertEquals("NOT_FOUND", code(DPO.get("/api/v1/incidents/INC-1999-0001")));
        assertEquals("NOT_FOUND", code(DPO.get("/api/v1/incidents/..%2Fetc")));
        assertEquals("NO_SUCH_ADDRESS", code(DPO.get("/api/v1/nonsense")));
        var method = DPO.send("DELETE", "/api/v1/incidents", "application/json", "");
        assertEquals(405, method.statusCode());
        assertEquals("METHOD_NOT_ALLOWED", code(method));
        var type = DPO.send("POST", "/api/v1/incidents", "text/html", "<p>");
        assertEquals(415, type.statusCode());
        assertEquals("MEDIA_TYPE_NOT_SUPPORTED", code(type));
    }

    @Test
    void the_description_of_the_api_is_served_with_every_address() {
        var answer = DPO.get("/openapi?format=JSON");
        assertEquals(200, answer.statusCode(), () -> answer.headers().map() + answer.body());
        for (String path : new String[] {"/clock", "/incidents", "/incidents/{reference}/laboratories/{finess}/awareness",
            "/incidents/{reference}/people", "/register.csv", "/register.xlsx", "/register.pdf", "/register-cnil.csv"}) {
            assertTrue(answer.body().contains("/api/v1" + path + "\""), path);
        }
    }
}
