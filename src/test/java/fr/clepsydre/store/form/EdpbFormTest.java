package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The EDPB template that ships: a hundred fields, and its known defects mended. */
class EdpbFormTest {

    private final Form form = Forms.edpb();

    @Test
    void the_hundred_fields_come_in_the_order_of_their_numbers() {
        List<Integer> numbers = form.questions().stream()
                .map(question -> Integer.valueOf(question.key().replaceFirst("^edpb", ""))).toList();
        assertEquals(100, numbers.size());
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertEquals(3, numbers.get(0));
        assertEquals(126, numbers.get(99));
    }

    @Test
    void every_option_keeps_the_letter_of_the_template() {
        for (Question question : form.questions()) {
            question.choices().ifPresent(list -> {
                Set<String> letters = list.choices().stream().map(choice -> list.mark(choice.code()).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(list.choices().size(), letters.size(), list::key);
                assertEquals(list.notKnown().isPresent(), list.mark(Choices.UNKNOWN).isPresent(), list::key);
            });
        }
        assertEquals(Optional.of("IDENTIFICATION"), choices("edpb70").marked("n"));
        assertEquals(Optional.of(Choices.UNKNOWN), choices("edpb70").marked("t"));
    }

    @Test
    void to_be_determined_is_not_known_yet_and_no_code() {
        for (String key : List.of("edpb44", "edpb56", "edpb57", "edpb59", "edpb60", "edpb61", "edpb65", "edpb67",
                "edpb70", "edpb72", "edpb79", "edpb81", "edpb83", "edpb85", "edpb87", "edpb89", "edpb97", "edpb109",
                "edpb110", "edpb113", "edpb120")) {
            assertTrue(choices(key).notKnown().isPresent(), key);
        }
        form.questions().stream().flatMap(question -> question.choices().stream())
                .flatMap(list -> list.choices().stream())
                .forEach(choice -> assertFalse(choice.label().en().toLowerCase().endsWith("to be determined")
                        && !choice.code().equals("DATE_TO_BE_DETERMINED"), choice::code));
    }

    @Test
    void reasons_for_lateness_are_asked_when_the_deadline_has_passed_and_not_before() {
        Map<String, Answer> first = Map.of("edpb3", Answer.of("NEW"));
        assertFalse(asked("edpb49", first, Content.Timing.IN_TIME));
        assertTrue(asked("edpb49", first, Content.Timing.LATE));
        assertFalse(asked("edpb49", Map.of("edpb3", Answer.of("FOLLOW_UP")), Content.Timing.LATE));
    }

    @Test
    void consequences_follow_the_nature_each_its_own() {
        Map<String, String> wanted = new TreeMap<>(Map.of("CONFIDENTIALITY", "edpb79", "INTEGRITY", "edpb81",
                "AVAILABILITY", "edpb83"));
        wanted.forEach((nature, key) -> wanted.values().forEach(other -> assertEquals(key.equals(other),
                asked(other, Map.of("edpb55", Answer.of(nature)), Content.Timing.IN_TIME), nature + " " + other)));
    }

    @Test
    void glued_options_are_two_and_texts_are_texts() {
        assertEquals(List.of("a", "b", "b1", "d", "e"), letters("edpb97"));
        assertEquals(Optional.of("c"), choices("edpb97").mark(Choices.UNKNOWN));
        assertEquals(List.of("a", "b", "c"), letters("edpb89"));
        assertEquals(Optional.of("d"), choices("edpb89").mark(Choices.UNKNOWN));
        for (String key : List.of("edpb95", "edpb117", "edpb118", "edpb122", "edpb123")) {
            assertEquals(Question.Type.LONG_TEXT, form.question(key).orElseThrow().type());
        }
    }

    @Test
    void exactly_one_of_the_two_sections_on_borders_applies() {
        for (String answer : List.of("YES", "NO")) {
            Map<String, Answer> outside = Map.of("edpb120", Answer.of(answer), "edpb113", Answer.of("YES"));
            assertEquals(answer.equals("YES"), asked("edpb121", outside, Content.Timing.IN_TIME));
            assertEquals(answer.equals("NO"), form.question("edpb113").orElseThrow().condition()
                    .holds(content(outside, Content.Timing.IN_TIME)));
        }
    }

    private boolean asked(String key, Map<String, Answer> answers, Content.Timing timing) {
        return form.question(key).orElseThrow().isAskedIn(content(answers, timing));
    }

    private static Content content(Map<String, Answer> answers, Content.Timing timing) {
        return new Content(new Answers(answers), Answers.NONE, Answers.NONE, timing);
    }

    private List<String> letters(String key) {
        return choices(key).choices().stream().map(choice -> choices(key).mark(choice.code()).orElseThrow()).toList();
    }

    private Choices choices(String key) {
        return form.question(key).orElseThrow().choices().orElseThrow();
    }
}
