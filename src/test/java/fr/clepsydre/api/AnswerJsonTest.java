package fr.clepsydre.api;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.store.form.Forms;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {

    private static final Form FORM = Forms.cnil();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "description   | \"Texte d'une <b>fuite</b> #{7*7}\"",
        "nature        | [\"CONFIDENTIALITY\",\"INTEGRITY\"]",
        "cause         | \"EXTERNAL_MALICIOUS\"",
        "breachStart   | \"2021-02-14T09:00:00+01:00\"",
        "breachStart   | \"2021-02-14T12:00:00+04:00[Indian/Reunion]\"",
        "headcount     | {\"kind\":\"EXACT\",\"value\":0}",
        "headcount     | {\"kind\":\"ESTIMATE\",\"value\":81000,\"source\":\"éditeur\"}",
        "ongoing       | true",
        "ongoing       | false",
        "ongoing       | \"NOT_KNOWN_YET\"",
        "nature        | \"NOT_KNOWN_YET\"",
        "headcount     | \"NOT_KNOWN_YET\"",
        "breachEnd     | \"NOT_KNOWN_YET\""})
    void what_is_read_is_written_again(String key, String json) {
        Question question = question(key);
        assertEquals(parse(json), AnswerJson.write(question, value(AnswerJson.read(question, parse(json)))));
    }

    @Test
    void not_known_yet_has_a_long_form() {
        assertEquals(Answer.NOT_KNOWN_YET,
                value(AnswerJson.read(question("nature"), parse("{\"notKnownYet\":true}"))));
        assertEquals(Answer.NOT_KNOWN_YET,
                value(AnswerJson.read(question("headcount"), parse("{\"kind\":\"UNKNOWN\"}"))));
    }

    @Test
    void a_moment_may_come_with_its_zone_beside_it() {
        assertEquals(Answer.of("2021-02-14T12:00+04:00[Indian/Reunion]"), value(AnswerJson.read(
                question("breachStart"), parse("{\"at\":\"2021-02-14T12:00\",\"zone\":\"Indian/Reunion\"}"))));
    }

    @Test
    void a_bare_number_is_an_exact_count() {
        assertEquals(Answer.of("=12"), value(AnswerJson.read(question("headcount"), parse("12"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "description | 12                                            | JSON_TYPE",
        "nature      | \"CONFIDENTIALITY\"                           | JSON_TYPE",
        "nature      | [1]                                           | JSON_TYPE",
        "nature      | []                                            | EMPTY_ANSWER",
        "breachStart | 1613894400                                    | JSON_TYPE",
        "breachStart | \"14/02/2021\"                                | MOMENT_UNREADABLE",
        "breachStart | \"2021-02-14T09:00:00-05:00\"                 | MOMENT_ZONE_MISSING",
        "headcount   | -1                                            | COUNT_NEGATIVE",
        "headcount   | 1.5                                           | JSON_TYPE",
        "headcount   | 99999999999999999999                          | JSON_TYPE",
        "headcount   | {\"kind\":\"ESTIMATE\",\"value\":3}           | ESTIMATE_WITHOUT_SOURCE",
        "headcount   | {\"kind\":\"SOME\",\"value\":3}               | UNKNOWN_CODE",
        "headcount   | {\"kind\":\"EXACT\"}                          | JSON_TYPE",
        "ongoing     | \"YES\"                                       | JSON_TYPE"})
    void what_does_not_fit_is_refused_at_its_name(String key, String json, String code) {
        List<Refusal> refusals = AnswerJson.read(question(key), parse(json)).refusals();
        assertEquals(List.of(code), refusals.stream().map(Refusal::code).toList());
        assertEquals(List.of(key), refusals.get(0).fields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "80946", "1000000000000"})
    void zero_and_large_whole_numbers_are_counts(String json) {
        assertEquals(List.of(), CountJson.read(parse(json)).refusals());
    }

    private static Question question(String key) {
        return FORM.question(key).orElseThrow();
    }

    private static JsonValue parse(String json) {
        return Json.createReader(new StringReader("[" + json + "]")).readArray().get(0);
    }
}
