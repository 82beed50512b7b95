package fr.clepsydre.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clepsydre.app.NotPermitted;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import jakarta.json.JsonObject;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void it_says_what_where_and_how_to_mend_it() {
        JsonObject json = Problem.of(List.of(Refusal.of("TITLE_TOO_LONG", 200, 300).at("title")))
                .json(RefusalWords.in(Locale.FRANCE)::sentence);
        assertEquals(422, json.getInt("status"));
        assertEquals("TITLE_TOO_LONG", json.getString("code"));
        JsonObject error = json.getJsonArray("errors").getJsonObject(0);
        assertEquals("title", error.getString("field"));
        assertEquals(List.of("200", "300"), error.getJsonArray("args").getValuesAs(jakarta.json.JsonString::getString));
        assertEquals("Le titre compte 300 caractères\u00a0; il peut en compter 200 au plus. Raccourcissez-le et mettez "
                + "le détail dans la description.", error.getString("message"));
        assertEquals(error.getString("message"), json.getString("detail"));
    }

    @Test
    void the_status_follows_from_the_first_code() {
        assertEquals(404, Problem.of(List.of(Refusal.of("NOT_FOUND", "INC-2021-0001"))).status());
        assertEquals(409, Problem.of(List.of(Refusal.of("IMPORT_RUNNING", "1"))).status());
        assertEquals(413, Problem.of(List.of(Refusal.of("FILE_TOO_LARGE", 1))).status());
        assertEquals(422, Problem.of(List.of(Refusal.of("COUNT_NEGATIVE", -1))).status());
    }

    @Test
    void a_missing_permission_is_found_inside_whatever_wraps_it() {
        Throwable wrapped = new IllegalStateException(new UndeclaredThrowableException(new NotPermitted()));
        assertEquals(403, ProblemMapper.problem(wrapped).status());
    }

    @Test
    void a_bug_is_told_by_a_number_and_nothing_else() {
        Problem problem = ProblemMapper.problem(new IllegalStateException("secret of the server"));
        assertEquals(500, problem.status());
        String told = problem.json(RefusalWords.in(Locale.UK)::sentence).toString();
        assertFalse(told.contains("secret"), told);
        assertFalse(told.contains("Exception"), told);
    }

    @Test
    void english_is_spoken_to_who_likes_it_better_than_french() {
        assertEquals(Locale.UK, Speech.of(List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH)));
        assertEquals(Locale.FRANCE, Speech.of(List.of(Locale.FRENCH, Locale.ENGLISH)));
        assertEquals(Locale.FRANCE, Speech.of(List.of(new Locale("*"))));
    }
}
