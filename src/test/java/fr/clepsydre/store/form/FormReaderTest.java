package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import java.util.List;
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
        "\"required\": false # \"required\": \"no\" # FORM_TRUE_OR_FALSE_MISSING # sections[0].questions[1] # required",
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
