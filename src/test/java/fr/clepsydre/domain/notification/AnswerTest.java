package fr.clepsydre.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.breach.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final Words WORDS = new Words("fr", "en");

    @Test
    void any_answer_is_read_back_from_its_canonical_form() {
        Random random = new Random(7);
        List<String> pieces = List.of("", "a", "|", "\\", "?", "=", "\n", "é", "\\|", " ", "😀", "{{x}}", "#{7*7}");
        for (int i = 0; i < 20_000; i++) {
            List<String> values = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                StringBuilder value = new StringBuilder();
                for (int m = random.nextInt(5); m > 0; m--) {
                    value.append(pieces.get(random.nextInt(pieces.size())));
                }
                values.add(value.toString());
            }
            Answer answer = new Answer.Given(values);
            assertEquals(answer, Answer.decode(answer.canonical()));
        }
        assertEquals(Answer.NOT_KNOWN_YET, Answer.decode("?"));
        assertThrows(IllegalArgumentException.class, () -> Answer.decode("free text"));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, a name, ''", "TEXT, 'a\nb', CONTROL_CHARACTER", "TEXT, 'a\u0000b', CONTROL_CHARACTER",
        "TEXT, ' ', EMPTY_ANSWER",
        "LONG_TEXT, 'a\n\tb', ''", "LONG_TEXT, 'a\u0000b', CONTROL_CHARACTER",
        "MOMENT, 2021-02-23T18:30+01:00[Europe/Paris], ''", "MOMENT, 2021-02-23T18:30, MOMENT_UNREADABLE",
        "MOMENT, 2026-03-29T02:30+01:00[Europe/Paris], MOMENT_NONEXISTENT",
        "COUNT, =12, ''", "COUNT, =-12, COUNT_NEGATIVE", "COUNT, 12, COUNT_UNREADABLE",
        "YES_NO, YES, ''", "YES_NO, NO, ''", "YES_NO, true, UNKNOWN_CODE"})
    void each_type_has_its_values(Question.Type type, String value, String code) {
        assertCodes(code.isEmpty() ? List.of() : List.of(code), question(type), Answer.of(value));
    }

    @Test
    void a_text_has_a_longest_length_in_characters() {
        assertCodes(List.of(), question(Question.Type.TEXT), Answer.of("😀".repeat(250)));
        assertCodes(List.of("TOO_LONG"), question(Question.Type.TEXT), Answer.of("x".repeat(251)));
        assertCodes(List.of(), question(Question.Type.LONG_TEXT), Answer.of("x".repeat(20_000)));
        Refusal refusal = question(Question.Type.LONG_TEXT).check(Answer.of("x".repeat(20_001))).get(0);
        assertEquals(Refusal.of("TOO_LONG", 20_000, 20_001).at("key"), refusal);
    }

    @Test
    void half_a_character_is_refused() {
        assertCodes(List.of("CONTROL_CHARACTER"), question(Question.Type.TEXT), Answer.of("a\ud83db"));
    }

    @Test
    void a_list_takes_its_own_codes_each_once() {
        Question several = listed(Question.Type.SEVERAL_OF);
        assertCodes(List.of(), several, Answer.of("A", "B"));
        assertCodes(List.of("UNKNOWN_CODE"), several, Answer.of("A", "C"));
        assertCodes(List.of("REPEATED_CODE"), several, Answer.of("A", "A"));
        assertCodes(List.of("ONE_VALUE_ONLY"), listed(Question.Type.ONE_OF), Answer.of("A", "B"));
        assertCodes(List.of("UNKNOWN_CODE"), listed(Question.Type.ONE_OF), Answer.of("a"));
    }

    @Test
    void not_known_yet_is_right_for_every_type() {
        for (Question.Type type : Question.Type.values()) {
            boolean hasList = type == Question.Type.ONE_OF || type == Question.Type.SEVERAL_OF;
            assertCodes(List.of(), hasList ? listed(type) : question(type), Answer.NOT_KNOWN_YET);
        }
    }

    @Test
    void an_own_answer_hides_the_incident_s_even_when_it_is_not_known_yet() {
        Answers incident = Answers.NONE.with("a", Answer.of("1")).with("b", Answer.of("2"));
        Answers own = Answers.NONE.with("a", Answer.NOT_KNOWN_YET);
        assertEquals(Optional.of(Answer.NOT_KNOWN_YET), own.over(incident).answer("a"));
        assertEquals(Optional.empty(), own.over(incident).value("a"));
        assertEquals(Optional.of("2"), own.over(incident).value("b"));
    }

    private static void assertCodes(List<String> codes, Question question, Answer answer) {
        assertEquals(codes, question.check(answer).stream().map(Refusal::code).toList());
    }

    private static Question question(Question.Type type) {
        return Cases.question("key", type, Question.Level.INCIDENT);
    }

    private static Question listed(Question.Type type) {
        Choices choices = new Choices("AB", List.of(new Choices.Choice("A", WORDS), new Choices.Choice("B", WORDS)),
                Optional.empty(), Map.of());
        return new Question("key", WORDS, WORDS, type, Optional.of(choices), Question.Level.INCIDENT,
                new Condition.Always(), new Condition.Always());
    }
}
