package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.FormMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake that a hand may make in a mapping file. */
class MapReaderTest {

    private static final String SOUND = """
            { "from": { "key": "cnil", "version": "2023-07" }, "to": { "key": "edpb", "version": "1.0" },
              "forth": [
                { "to": "edpb62", "same": "description", "back": true },
                { "to": "edpb61", "codes": { "from": "cause", "table": { "INTERNAL_MALICIOUS": "INTERNAL_MALICIOUS",
                                                               "EXTERNAL_MALICIOUS": "EXTERNAL_MALICIOUS" } } },
                { "to": "edpb44", "when": { "known": "ongoing" },
                  "decide": [ { "when": { "question": "ongoing", "is": ["YES"] }, "then": "ONGOING" } ] },
                { "to": "edpb13", "lines": ["organisationAddress"] } ] }
            """;

    @Test
    void a_sound_mapping_is_read() {
        FormMapping mapping = Outcomes.value(read(SOUND));
        assertEquals(4, mapping.forth().size());
        assertEquals(List.of("description"), mapping.back().stream().map(rule -> rule.to()).toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {
        "\"version\": \"1.0\" # \"version\": \"9\" # MAP_FORM_UNKNOWN # to # edpb-9",
        "\"description\" # \"descripton\" # MAP_UNKNOWN_QUESTION # forth[0] # descripton",
        "\"edpb62\" # \"edpb1\" # MAP_UNKNOWN_QUESTION # forth[0] # edpb1",
        "\"description\" # \"persons\" # MAP_TYPES_DIFFER # forth[0] # persons",
        "\"organisationAddress\" # \"ongoing\" # MAP_TYPES_DIFFER # forth[3] # ongoing",
        "\"ONGOING\" # \"ON_GOING\" # MAP_UNKNOWN_CODE # forth[2].decide[0] # ON_GOING",
        "\"INTERNAL_MALICIOUS\": # \"INTERNAL\": # MAP_UNKNOWN_CODE # forth[1].codes.table # INTERNAL",
        "{ \"known\": \"ongoing\" } # { \"known\": \"ended\" } # FORM_DANGLING_CONDITION # forth[2] # ended",
        "\"back\": true # \"bakc\": true # FORM_UNKNOWN_FIELD # forth[0] # bakc",
        "\"lines\": [\"organisationAddress\"] # \"lines\": [\"organisationAddress\"], \"back\": true # "
                + "MAP_NOT_INVERTIBLE # forth[3] # edpb13",
        "\"to\": \"edpb62\", # \"to\": \"edpb62\", \"to\": \"edpb62\", # FORM_NAME_TWICE # 3 # to"})
    void a_mistake_is_named_with_its_place(String sound, String wrong, String code, String place, String detail) {
        assertTrue(SOUND.contains(sound), sound);
        assertEquals(List.of(Refusal.of(code, place, detail)), read(SOUND.replace(sound, wrong)).refusals());
    }

    @Test
    void two_codes_for_one_do_not_lead_back() {
        String two = SOUND.replace("\"EXTERNAL_MALICIOUS\" } } }", "\"INTERNAL_MALICIOUS\" } }, \"back\": true }");
        assertEquals(List.of(Refusal.of("MAP_NOT_INVERTIBLE", "forth[1]", "edpb61")), read(two).refusals());
    }

    @Test
    void a_rule_says_in_one_way_how_the_answer_follows() {
        assertEquals(List.of("MAP_RULE_UNCLEAR"), Outcomes.codes(read(SOUND.replace("\"same\": \"description\"",
                "\"same\": \"description\", \"kindOf\": \"persons\""))));
    }

    @Test
    void all_mistakes_are_told_at_once_and_what_is_not_json_by_its_line() {
        assertEquals(List.of("MAP_UNKNOWN_CODE", "MAP_UNKNOWN_QUESTION"), Outcomes.codes(read(
                SOUND.replace("\"description\"", "\"nothing\"").replace("\"ONGOING\"", "\"NOTHING\""))).stream()
                .sorted().toList());
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(read("{")));
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(read("[]")));
    }

    private static Outcome<FormMapping> read(String text) {
        var forms = Forms.shipped();
        return MapReader.read(text, forms::form);
    }
}
