package fr.clepsydre.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@InServer
class ClockIT {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/deadlines.csv", numLinesToSkip = 1)
    void every_vector_is_answered_without_an_account(String id, String aware, String zone, int fold, String target,
            String utc, String outerLimit, String note) {
        var answer = ask(aware, zone, fold == 1 ? "&fold=later" : "&fold=earlier");
        if (target.equals("REFUSED")) {
            assertEquals(422, answer.statusCode(), note);
            assertEquals("MOMENT_NONEXISTENT", Dossier.code(answer));
            return;
        }
        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject json = Dossier.json(answer);
        assertEquals(target, json.getString("target"), note);
        assertEquals(outerLimit, json.getString("outerLimit"), note);
        assertTrue(json.getString("aware").startsWith(aware), json::toString);
        assertEquals("GDPR_33_1", json.getString("rule"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30:00, Europe/Paris, '', MOMENT_AMBIGUOUS",
        "2026-10-25T02:30:00, Europe/Paris, &fold=perhaps, FOLD_UNKNOWN",
        "2026-03-27T15:20:00, Europe/Pariss, '', ZONE_UNKNOWN",
        "2026-03-27T15:20:00, +01:00, '', ZONE_UNKNOWN",
        "yesterday, Europe/Paris, '', MOMENT_UNREADABLE",
        "2026-02-30T15:20:00, Europe/Paris, '', MOMENT_UNREADABLE",
        "0026-03-27T15:20:00, Europe/Paris, '', MOMENT_OUT_OF_RANGE",
        "2018-05-24T15:20:00, Europe/Paris, '', AWARENESS_BEFORE_LAW",
        "2026-03-27T15:20:00+05:00, Europe/Paris, '', OFFSET_NOT_OF_ZONE",
        "'', Europe/Paris, '', PARAMETER_MISSING",
        "2026-03-27T15:20:00, '', '', PARAMETER_MISSING"})
    void bad_input_is_refused_with_its_reason(String aware, String zone, String more, String code) {
        var answer = ask(aware, zone, more);
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals(code, Dossier.code(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-22T12:17:00, Europe/Paris, true",
        "2020-12-23T12:17:00, Europe/Paris, false",
        "2026-05-19T12:17:00, America/Martinique, true",
        "2026-05-19T12:17:00, Europe/Paris, false"})
    void a_public_holiday_of_the_territory_is_a_warning_and_moves_nothing(String aware, String zone, boolean holiday) {
        JsonObject json = Dossier.json(ask(aware, zone, ""));
        assertEquals(holiday, json.getJsonArray("warnings").toString().contains("\"HOLIDAY\""), json::toString);
    }

    @Test
    void both_parameters_that_are_missing_are_told_at_once() {
        var answer = Server.anonymous().get("/api/v1/clock");
        assertEquals(422, answer.statusCode());
        assertEquals(2, Dossier.json(answer).getJsonArray("errors").size());
    }

    @Test
    void a_time_that_comes_twice_lists_both() {
        String body = ask("2026-10-25T02:30:00", "Europe/Paris", "").body();
        assertTrue(body.contains("2026-10-25T02:30+02:00") && body.contains("2026-10-25T02:30+01:00"), body);
    }

    private static HttpResponse<String> ask(String aware, String zone, String more) {
        return Server.anonymous().get("/api/v1/clock?aware=" + encoded(aware) + "&zone=" + encoded(zone) + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
