package fr.clepsydre.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.store.form.Forms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"title\":}", "nonsense"})
    void what_is_not_json_is_a_bad_request(String text) {
        Problem problem = refused(() -> body(text));
        assertEquals(400, problem.status());
        assertEquals("JSON_MALFORMED", problem.errors().get(0).code());
    }

    @Test
    void an_array_is_no_object() {
        assertEquals(List.of("JSON_OBJECT_EXPECTED"), codes(refused(() -> body("[1]"))));
    }

    @Test
    void what_would_not_fit_into_memory_is_refused_with_the_limit() {
        int longest = (int) LimitedBody.LARGEST;
        body("{" + " ".repeat(longest - 13) + "\"title\":\"x\"}");
        Problem problem = refused(() -> body("{" + " ".repeat(longest - 12) + "\"title\":\"x\"}"));
        assertEquals(413, problem.status());
        assertEquals(List.of(Refusal.of("BODY_TOO_LARGE", LimitedBody.LARGEST)), problem.errors());
    }

    @Test
    void a_mistyped_name_is_told() {
        Problem problem = refused(() -> body("{\"reson\":\"x\",\"at\":\"y\"}").only("at", "reason"));
        assertEquals(422, problem.status());
        assertEquals(List.of(Refusal.of("UNKNOWN_FIELD", "reson").at("reson")), problem.errors());
    }

    @Test
    void absent_and_null_are_the_same_and_another_type_is_refused() {
        assertEquals("", body("{\"title\":null}").text("title"));
        assertEquals("", body("{}").text("title"));
        assertEquals(List.of("JSON_TYPE"), codes(refused(() -> body("{\"title\":1}").text("title"))));
    }

    @Test
    void every_fault_of_the_answers_is_told_at_once() {
        Problem problem = refused(() -> Wanted.read(Forms.cnil()::question,
                body("{\"title\":\"x\",\"nonsense\":1,\"nature\":7,\"persons\":-4}"), Set.of("title")));
        assertEquals(List.of("UNKNOWN_QUESTION", "JSON_TYPE", "COUNT_NEGATIVE"), codes(problem));
    }

    @Test
    void null_withdraws_an_answer() {
        Wanted wanted = Wanted.read(Forms.cnil()::question, body("{\"cause\":null}"), Set.of());
        assertEquals(Set.of("cause"), wanted.withdrawn());
        assertEquals(Set.of(), wanted.given().keySet());
    }

    @Test
    void laboratories_in_json_are_the_table_that_a_file_is() throws IOException {
        var json = Body.structure(stream("[{\"finess\":\"350000022\",\"raisonSociale\":\"Labo; \\\"Est\\\"\\nDeux\","
                + "\"code_postal\":\"35000\",\"siren\":null}]"));
        assertEquals("finess;ej_finess;raison_sociale;siren;adresse;code_postal;commune;email_dpo;telephone;zone\n"
                + "\"350000022\";\"\";\"Labo; \"\"Est\"\" Deux\";\"\";\"\";\"35000\";\"\";\"\";\"\";\"\"\n",
                new String(LaboratoryTable.csv(json).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_laboratory_with_a_name_that_no_column_has_is_refused_with_its_place() {
        Problem problem = refused(() -> LaboratoryTable.csv(Body.structure(stream("[{},{\"fines\":\"1\"}]"))));
        assertEquals(List.of(Refusal.of("UNKNOWN_FIELD", "fines").at("[1].fines")), problem.errors());
        assertEquals(List.of("JSON_ARRAY_EXPECTED"),
                codes(refused(() -> LaboratoryTable.csv(Body.structure(stream("{}"))))));
    }

    private static Body body(String text) {
        return Body.read(stream(text));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(Executable request) {
        return assertThrows(Refused.class, request).problem();
    }

    private static List<String> codes(Problem problem) {
        return problem.errors().stream().map(Refusal::code).toList();
    }
}
