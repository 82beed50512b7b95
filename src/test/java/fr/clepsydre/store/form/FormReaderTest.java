package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake that a hand may make in the form file, and where the reader says that it is. */
class FormReaderTest {

    private static final String SOUND = """
            { "key": "tiny", "version": "1", "title": { "fr": "t", "en": "t" },
              "lists": { "L": { "choices": [ { "code": "A", "fr": "a", "en": "a" },
                                             { "code": "B", "fr": "b", "en": "b" } ] } },
              "sections": [ { "number": 1, "key": "s", "title": { "fr": "t", "en": "t" }, "questions": [
                { "key": "q", "type": "ONE_OF", "list": "L", "level": "INCIDENT", "required": true,
                  "label": { "fr": "l", "en": "l" } },
                { "key": "r", "type": "TEXT", "level": "INCIDENT", "required": false,
                  "when": { "question": "q", "is": ["B"] }, "label": { "fr": "l", "en": "l" } } ] } ] }
            """;

    @Test
    void a_sound_form_is_read() {
        assertEquals(2, Outcomes.value(FormReader.read(SOUND)).questions().size());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {
        "\"key\": \"r\" # \"key\": \"q\" # FORM_DUPLICATE_KEY # sections[0].questions[1] # q",
        "\"code\": \"B\" # \"code\": \"A\" # FORM_DUPLICATE_CODE # lists.L.choices[1] # A",
        "\"TEXT\" # \"TXT\" # FORM_UNKNOWN_TYPE # sections[0].questions[1] # TXT",
        "\"TEXT\" # \"ONE_OF\" # FORM_LIST_NEEDED # sections[0].questions[1] # ONE_OF",
        "\"ONE_OF\" # \"YES_NO\" # FORM_LIST_NOT_NEEDED # sections[0].questions[0] # YES_NO",
        "\"list\": \"L\" # \"list\": \"M\" # FORM_DANGLING_LIST # sections[0].questions[0] # M",
        "\"is\": [\"B\"] # \"is\": [\"C\"] # FORM_DANGLING_CONDITION # r # q",
        "\"question\": \"q\" # \"question\": \"x\" # FORM_DANGLING_CONDITION # r # x",
        "\"is\": [\"B\"] # \"is\": \"B\" # FORM_LIST_MISSING # sections[0].questions[1].when # is",
        "\"required\": false # \"required\": 1 # FORM_TRUE_OR_FALSE_MISSING # sections[0].questions[1] # required",
        "\"required\": false # \"required\": { \"question\": \"x\", \"is\": [\"A\"] } # FORM_DANGLING_CONDITION # r # x",
        "\"required\": false # \"required\": { \"known\": \"r\" } # FORM_CONDITION_CYCLE # r # r",
        "{ \"question\": \"q\", \"is\": [\"B\"] } # { \"not\": { \"any\": [ { \"known\": \"x\" } ] } } "
                + "# FORM_DANGLING_CONDITION # r # x",
        "{ \"question\": \"q\", \"is\": [\"B\"] } # { \"known\": \"r\" } # FORM_CONDITION_CYCLE # r # r",
        "{ \"question\": \"q\", \"is\": [\"B\"] } # { \"all\": [] } # FORM_LIST_MISSING "
                + "# sections[0].questions[1].when # all",
        "\"required\": true # \"required\": true, \"when\": { \"known\": \"r\" } # FORM_CONDITION_CYCLE # q # q → r",
        "\"code\": \"A\" # \"code\": \"A\", \"code\": \"A\" # FORM_NAME_TWICE # 2 # code",
        "\"required\": false # \"required\": false, \"reqired\": true # FORM_UNKNOWN_FIELD "
                + "# sections[0].questions[1] # reqired",
        "\"number\": 1 # \"number\": 2 # FORM_SECTION_OUT_OF_ORDER # sections[0] # 2",
        "\"version\": \"1\" # \"version\": \" \" # FORM_TEXT_MISSING # / # version"})
    void a_mistake_is_named_with_its_place(String sound, String wrong, String code, String place, String detail) {
        assertTrue(SOUND.contains(sound), sound);
        String text = SOUND.replace(sound, wrong);
        assertEquals(List.of(Refusal.of(code, place, detail)), FormReader.read(text).refusals());
    }

    @Test
    void two_codes_of_a_list_do_not_share_a_mark() {
        String text = SOUND.replace("\"code\": \"A\"", "\"code\": \"A\", \"mark\": \"a\"")
                .replace("\"code\": \"B\"", "\"code\": \"B\", \"mark\": \"a\"");
        assertEquals(List.of(Refusal.of("FORM_DUPLICATE_MARK", "lists.L.choices[1]", "a")),
                FormReader.read(text).refusals());
        Choices list = Outcomes.value(FormReader.read(text.replaceFirst("\"mark\": \"a\"", "\"mark\": \"b\"")))
                .question("q").orElseThrow().choices().orElseThrow();
        assertEquals(Optional.of("A"), list.marked("b"));
        assertEquals(Optional.of("a"), list.mark("B"));
    }

    @ParameterizedTest(name = "{0} with q={1}: {2}")
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {
        "{ \"not\": { \"question\": \"q\", \"is\": [\"B\"] } } # =A # true",
        "{ \"not\": { \"question\": \"q\", \"is\": [\"B\"] } } # =B # false",
        "{ \"known\": \"q\" } # =A # true",
        "{ \"known\": \"q\" } # ? # false",
        "{ \"all\": [ { \"known\": \"q\" }, { \"question\": \"q\", \"is\": [\"B\"] } ] } # =A # false",
        "{ \"any\": [ { \"known\": \"q\" }, { \"question\": \"q\", \"is\": [\"B\"] } ] } # =A # true",
        "{ \"any\": [ \"LATE\", { \"known\": \"q\" } ] } # =A # true",
        "\"LATE\" # =A # false"})
    void a_condition_holds_as_it_reads_for_what_is_asked_and_for_what_is_required(String when, String q, boolean holds) {
        Form form = Outcomes.value(FormReader.read(SOUND.replace("{ \"question\": \"q\", \"is\": [\"B\"] }", when)
                .replace("\"required\": false", "\"required\": " + when)));
        Question question = form.question("r").orElseThrow();
        Content content = new Content(new Answers(Map.of("q", Answer.decode(q))), Answers.NONE, Answers.NONE,
                Content.Timing.IN_TIME);
        assertEquals(holds, question.isAskedIn(content));
        assertEquals(holds ? Question.Need.REQUIRED : Question.Need.OPTIONAL, question.needIn(content));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        String text = SOUND.replace("\"TEXT\"", "\"TXT\"").replace("\"list\": \"L\"", "\"list\": \"M\"");
        assertEquals(List.of("FORM_DANGLING_LIST", "FORM_UNKNOWN_TYPE"), Outcomes.codes(FormReader.read(text)));
    }

    @Test
    void what_is_not_json_is_named_by_line_and_column() {
        Refusal refusal = FormReader.read("{\n  \"key\": tiny }").refusals().get(0);
        assertEquals("FORM_NOT_JSON", refusal.code());
        assertEquals("2", refusal.args().get(0));
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(FormReader.read("")));
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(FormReader.read("[]")));
    }
}
