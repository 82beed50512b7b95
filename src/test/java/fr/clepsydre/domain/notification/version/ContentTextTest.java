package fr.clepsydre.domain.notification.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentTextTest {

    private static final Words WORDS = new Words("fr", "en");
    private static final String STRANGE = "%\n\r\t|\\=?a%0A%25 é\u2028\u0085œŁ₂";
    private static final List<Question> QUESTIONS = IntStream.range(0, 6)
            .mapToObj(i -> Cases.question("q" + i, Question.Type.LONG_TEXT, Question.Level.INCIDENT)).toList();
    private static final Form FORM = new Form("f", "1", WORDS, List.of(new Section(1, "s", WORDS, QUESTIONS)));

    private static Content content(Map<String, Answer> own, Map<String, Answer> incident) {
        return new Content(new Answers(own), new Answers(incident), Answers.NONE, Content.Timing.LATE);
    }

    @Test
    void every_answer_is_read_back_with_where_it_comes_from() {
        Content content = content(Map.of("q0", Answer.NOT_KNOWN_YET, "q1", Answer.of("A", "B|C")),
                Map.of("q0", Answer.of("hidden"), "q3", Answer.of("shared")));
        Content read = ContentText.read(ContentText.write(content, List.of(FORM)));
        assertEquals(Content.Timing.LATE, read.timing());
        assertTrue(ContentText.same(content, read, List.of(FORM)));
        assertEquals(Content.Origin.OWN, read.origin("q0").orElseThrow());
        assertEquals(Content.Origin.INCIDENT, read.origin("q3").orElseThrow());
        assertTrue(read.answer("q5").isEmpty());
    }

    @Test
    void no_character_is_lost() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = random.ints(1 + random.nextInt(30), 0, STRANGE.length())
                    .collect(StringBuilder::new, (to, at) -> to.append(STRANGE.charAt(at)), StringBuilder::append)
                    .toString();
            Content content = content(Map.of("q0", Answer.of(text), "q1", Answer.of("x")), Map.of());
            String written = ContentText.write(content, List.of(FORM));
            assertTrue(ContentText.same(content, ContentText.read(written), List.of(FORM)), text);
            assertEquals(written, ContentText.write(ContentText.read(written), List.of(FORM)));
        }
    }

    @Test
    void unknown_is_not_empty_and_not_the_same_as_a_value() {
        Content unknown = content(Map.of("q0", Answer.NOT_KNOWN_YET), Map.of());
        Content none = content(Map.of(), Map.of());
        assertFalse(ContentText.same(unknown, none, List.of(FORM)));
        List<Difference.Field> fields = Difference.between(new Difference.Said(List.of(FORM), none),
                new Difference.Said(List.of(FORM), unknown)).fields();
        assertEquals(1, fields.size());
        assertTrue(fields.get(0).before().isEmpty());
        assertEquals(Answer.NOT_KNOWN_YET, fields.get(0).after().orElseThrow());
    }

    @Test
    void what_only_the_earlier_form_asked_is_still_compared() {
        Form later = new Form("f", "2", WORDS, List.of(new Section(1, "s", WORDS, QUESTIONS.subList(0, 2))));
        Content before = content(Map.of("q5", Answer.of("old")), Map.of());
        assertEquals(List.of("q5"), Stream.of(Difference.between(new Difference.Said(List.of(FORM), before),
                new Difference.Said(List.of(later), content(Map.of(), Map.of())))).flatMap(found -> found.fields().stream())
                .map(field -> field.question().key()).toList());
    }

    @Test
    void another_text_is_no_version() {
        assertThrows(IllegalArgumentException.class, () -> ContentText.read("something else"));
    }
}
