package fr.clepsydre.app.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.store.form.Forms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopySheetTest {

    private static final Form FORM = Forms.shipped().current();

    private final Map<String, Answer> answers = new HashMap<>();

    private static Question first(Question.Type type) {
        return FORM.questions().stream()
                .filter(question -> question.type() == type && question.isAskedIn(content(Map.of())))
                .findFirst().orElseThrow();
    }

    private static Content content(Map<String, Answer> answers) {
        return new Content(new Answers(answers), Answers.NONE, Answers.NONE, Content.Timing.IN_TIME);
    }

    private CopySheet.Field field(Question question, String language) {
        return CopyWriter.write(FORM, content(answers), language).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.key().equals(question.key())).findFirst().orElseThrow();
    }

    private List<String> typed(Question question, Answer answer) {
        answers.put(question.key(), answer);
        return field(question, "fr").parts().stream().map(CopySheet.Part::text).toList();
    }

    @Test
    void a_moment_is_a_day_and_a_time_where_it_was_told_and_the_zone_is_named() {
        Question question = first(Question.Type.MOMENT);
        Instant at = Instant.parse("2021-02-23T21:05:00Z");
        assertEquals(List.of("24/02/2021", "01:05"),
                typed(question, Answer.of(new ZonedMoment(at, ZoneId.of("Indian/Reunion")).canonical())));
        assertEquals("Heure locale (heure de La Réunion)", field(question, "fr").parts().get(1).label());
        assertEquals(List.of("23/02/2021", "22:05"),
                typed(question, Answer.of(new ZonedMoment(at, ZoneId.of("Europe/Paris")).canonical())));
    }

    @Test
    void a_number_has_no_separators_and_an_estimate_says_so_beside_it() {
        Question question = first(Question.Type.COUNT);
        assertEquals(List.of("1234567"), typed(question, Answer.of(new Count.Exact(1_234_567).canonical())));
        assertEquals("", field(question, "fr").note());
        assertEquals(List.of("81000"),
                typed(question, Answer.of(new Count.Estimate(81_000, "secrétariat").canonical())));
        assertTrue(field(question, "fr").note().contains("secrétariat"), field(question, "fr")::note);
    }

    @Test
    void a_code_is_typed_as_its_label_and_what_is_not_known_in_the_words_of_the_form() {
        Question question = first(Question.Type.ONE_OF);
        var choice = question.choices().orElseThrow().choices().get(0);
        assertEquals(List.of(choice.label().fr()), typed(question, Answer.of(choice.code())));
        assertEquals(choice.label().en(), field(question, "en").parts().get(0).text());
        Question withWords = FORM.questions().stream()
                .filter(one -> one.choices().flatMap(choices -> choices.notKnown()).isPresent()
                        && one.isAskedIn(content(Map.of()))).findFirst().orElseThrow();
        assertEquals(List.of(withWords.choices().orElseThrow().notKnown().orElseThrow().fr()),
                typed(withWords, Answer.NOT_KNOWN_YET));
    }

    @Test
    void a_long_text_is_typed_as_it_was_written() {
        Question question = first(Question.Type.LONG_TEXT);
        assertEquals(List.of("Un.\n  Deux <b> & « trois »"), typed(question, Answer.of("Un.\n  Deux <b> & « trois »")));
    }

    @Test
    void every_field_that_is_asked_stands_in_the_order_of_the_form_also_without_an_answer() {
        List<String> keys = CopyWriter.write(FORM, content(Map.of()), "fr").stream()
                .flatMap(section -> section.fields().stream()).map(CopySheet.Field::key).toList();
        assertEquals(FORM.questions().stream().filter(question -> question.isAskedIn(content(Map.of())))
                .map(Question::key).toList(), keys);
        CopySheet.Field field = field(first(Question.Type.TEXT), "fr");
        assertEquals(List.of(), field.parts());
        assertFalse(field.note().isEmpty());
    }
}
