package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.SECOND;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InServer
class LaboratoriesIT {

    @Test
    void the_same_file_again_involves_nobody_twice() {
        Dossier dossier = Dossier.full("Twice");
        JsonObject again = json(DPO.post(dossier.path() + "/laboratories", "text/csv", Dossier.LABORATORIES));
        assertEquals(0, again.getJsonArray("involved").size());
        assertEquals(28, again.getJsonArray("already").size());
        JsonObject list = json(DPO.get(dossier.path() + "/laboratories"));
        assertEquals(28, list.getInt("total"));
        JsonObject first = list.getJsonArray("items").getJsonObject(0);
        assertEquals("ALERTED", first.getString("status"));
        assertEquals("NOT_STARTED", first.getJsonObject("clock").getString("status"));
        assertEquals(28, list.getJsonObject("counts").getJsonObject("persons").getInt("unknown"));
    }

    @Test
    void a_doubtful_row_is_told_with_its_line_and_column() {
        Dossier dossier = Dossier.bare("Doubtful");
        var answer = DPO.send("POST", dossier.path() + "/laboratories", "text/csv",
                "finess;raison_sociale;siren\n" + FIRST + ";Laboratoire fictif 01;998849517\n12345678;Short;\n");
        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject remark = json(answer).getJsonArray("remarks").getJsonObject(0);
        assertEquals(3, remark.getInt("line"), answer::body);
        assertEquals("FINESS_FORMAT", remark.getString("code"));
        assertEquals(1, json(answer).getJsonObject("file").getInt("refused"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                        | EMPTY_FILE",
        "finess;raison_sociale                     | HEADER_ONLY",
        "nom;ville#a;b                             | MISSING_COLUMN",
        "finess;raison_sociale#279900005;\"open    | UNCLOSED_QUOTE"})
    void a_broken_file_is_refused_whole_with_its_reason(String file, String code) {
        Dossier dossier = Dossier.bare("Broken");
        var answer = DPO.send("POST", dossier.path() + "/laboratories", "text/csv", file.replace('#', '\n'));
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals(code, code(answer));
        assertFalse(json(answer).getString("detail").contains("{"), answer::body);
        assertEquals(0, json(DPO.get(dossier.path() + "/laboratories")).getInt("total"));
    }

    @Test
    void laboratories_may_come_as_json_or_by_number_alone() {
        Dossier first = Dossier.ofFirst("By name");
        Dossier second = Dossier.bare("By number");
        var answer = DPO.post(second.path() + "/laboratories", "[\"" + FIRST + "\",\"999999999\"]");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(FIRST, json(answer).getJsonArray("involved").getString(0));
        assertEquals("999999999", json(answer).getJsonArray("unknown").getString(0));
        assertEquals(1, json(DPO.get(first.path() + "/laboratories")).getInt("total"));
    }

    @Test
    void an_awareness_starts_the_clock_and_the_case_moves_on() {
        Dossier dossier = Dossier.ofFirst("Clock");
        String path = dossier.laboratory(FIRST);
        assertEquals("AWARENESS_MISSING", code(DPO.post(path + "/status",
                "{\"to\":\"NOTIFIED\",\"when\":\"2021-02-26T18:30:00\"}")));
        var aware = DPO.post(path + "/awareness",
                "{\"at\":\"2021-02-23T18:30:00\",\"zone\":\"Europe/Paris\",\"reason\":\"La presse nous nomme\"}");
        assertEquals(200, aware.statusCode(), aware::body);
        JsonObject clock = json(aware).getJsonObject("clock");
        assertEquals("2021-02-26T18:30:00+01:00", clock.getString("target"));
        assertEquals("2021-02-26T19:00:00+01:00", clock.getString("outerLimit"));
        assertEquals("OVERDUE", clock.getString("status"));
        assertEquals("MOVE_NOT_ALLOWED", code(DPO.post(path + "/status", "{\"to\":\"COMPLETED\"}")));
        var notified = DPO.post(path + "/status", "{\"to\":\"NOTIFIED\",\"when\":\"2021-02-26T18:30:00+01:00\"}");
        assertEquals(200, notified.statusCode(), notified::body);
        assertEquals("MET", json(notified).getJsonObject("clock").getString("status"));
        assertEquals("2021-02-26T18:30:00+01:00", json(notified).getString("notifiedAt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"at\":\"2026-03-29T02:30\",\"zone\":\"Europe/Paris\",\"reason\":\"x\"} | MOMENT_NONEXISTENT",
        "{\"at\":\"2025-10-26T02:30\",\"zone\":\"Europe/Paris\",\"reason\":\"x\"} | MOMENT_AMBIGUOUS",
        "{\"at\":\"2021-02-23T18:30\",\"zone\":\"Paris\",\"reason\":\"x\"}        | ZONE_UNKNOWN",
        "{\"at\":\"2021-02-23T18:30\",\"zone\":\"Europe/Paris\"}                  | REASON_MISSING",
        "{\"at\":\"2199-02-23T18:30\",\"reason\":\"x\"}                           | IN_FUTURE",
        "{\"at\":\"2021-02-23T18:30\",\"reason\":\"x\",\"resaon\":\"y\"}          | UNKNOWN_FIELD",
        "{\"reason\":\"x\"}                                                       | MOMENT_UNREADABLE"})
    void an_awareness_that_cannot_be_is_refused(String body, String code) {
        var answer = DPO.post(Dossier.ofFirst("Refused").laboratory(FIRST) + "/awareness", body);
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals(code, code(answer));
    }

    @Test
    void a_laboratory_has_its_own_counts_contacts_and_answers() {
        String path = Dossier.ofFirst("Own").laboratory(FIRST);
        var manager = Server.bearer("demo-lab01");
        var answer = manager.send("PATCH", path, "application/json",
                "{\"sector\":\"Biologie\",\"dpo\":{\"name\":\"Zoë Čapek\",\"email\":\"dpo@labo.example\"}}");
        assertEquals(200, answer.statusCode(), answer::body);
        answer = manager.post(path + "/counts",
                "{\"persons\":80946,\"records\":{\"kind\":\"ESTIMATE\",\"value\":81000,\"source\":\"éditeur\"}}");
        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject read = json(manager.get(path));
        assertEquals("Biologie", read.getJsonObject("answers").getString("sector"));
        assertEquals("Zoë Čapek", read.getJsonObject("contacts").getJsonObject("dpo").getString("name"));
        assertEquals(80946, read.getJsonObject("counts").getJsonObject("persons").getInt("value"));
        assertEquals("EMAIL_MALFORMED",
                code(manager.send("PATCH", path, "application/json", "{\"dpo\":{\"email\":\"nobody\"}}")));
        assertEquals("TOO_LONG", code(manager.send("PATCH", path, "application/json",
                "{\"dpo\":{\"phone\":\"" + "0".repeat(31) + "\"}}")));
        var longest = "{\"dpo\":{\"phone\":\"" + "0".repeat(30) + "\",\"name\":\"" + "é".repeat(200) + "\"}}";
        assertEquals(200, manager.send("PATCH", path, "application/json", longest).statusCode());
        assertEquals("NOTHING_TO_CHANGE", code(manager.post(path + "/counts", "{}")));
    }

    @Test
    void the_notification_holds_what_was_entered_and_is_the_same_file_twice() throws IOException {
        Dossier dossier = Dossier.ofFirst("Notification");
        String path = dossier.laboratory(FIRST);
        DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier Ünïcödé est à vendre\","
                + "\"nature\":[\"CONFIDENTIALITY\"],\"cause\":\"NOT_KNOWN_YET\"}");
        DPO.post(path + "/counts", "{\"persons\":{\"kind\":\"ESTIMATE\",\"value\":81000,\"source\":\"éditeur\"}}");
        var pdf = DPO.bytes(path + "/notification.pdf");
        assertEquals(200, pdf.statusCode());
        assertEquals("attachment; filename=\"notification-" + dossier.reference() + "-" + FIRST + ".pdf\"",
                pdf.headers().firstValue("Content-Disposition").orElse(""));
        assertArrayEquals(pdf.body(), DPO.bytes(path + "/notification.pdf").body());
        String text = text(pdf.body());
        for (String value : new String[] {"Un fichier Ünïcödé est à vendre", "Perte de la confidentialité",
            "Laboratoire fictif 01", "PROJET"}) {
            assertTrue(text.contains(value), value + " is not in " + text);
        }
        var english = DPO.bytes(path + "/notification.pdf?lang=en");
        assertEquals(200, english.statusCode(), () -> new String(english.body(), StandardCharsets.UTF_8));
        assertTrue(text(english.body()).contains("Loss of confidentiality"));
        JsonObject json = json(DPO.get(path + "/notification.json?lang=en"));
        assertEquals(14, json.getJsonArray("sections").size());
        assertTrue(json.getBoolean("draft"));
        assertEquals("LANGUAGE_UNKNOWN", code(DPO.get(path + "/notification.json?lang=de")));
    }

    @Test
    void another_laboratorys_case_is_answered_as_one_that_does_not_exist() {
        Dossier dossier = Dossier.full("Scope");
        var manager = Server.bearer("demo-lab01");
        for (String end : new String[] {"", "/notification.json", "/notification.pdf"}) {
            var theirs = manager.get(dossier.laboratory(SECOND) + end);
            var nothing = manager.get(dossier.laboratory("999999999") + end);
            assertEquals(404, theirs.statusCode(), end);
            assertEquals(nothing.body().replace("999999999", SECOND), theirs.body());
            assertEquals(200, manager.get(dossier.laboratory(FIRST) + end).statusCode(), end);
        }
        assertEquals(1, json(manager.get(dossier.path() + "/laboratories")).getInt("total"));
        assertEquals(404, manager.send("PATCH", dossier.laboratory(SECOND), "application/json", "{}").statusCode());
        assertEquals(404, manager.post(dossier.laboratory(SECOND) + "/status", "{\"to\":\"ACKNOWLEDGED\"}")
                .statusCode());
        Dossier elsewhere = Dossier.bare("Not theirs");
        assertEquals(404, manager.get(elsewhere.path()).statusCode());
        assertEquals(404, manager.get(elsewhere.path() + "/laboratories").statusCode());
        assertFalse(manager.get("/api/v1/incidents?size=500").body().contains(elsewhere.reference()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
