package fr.clepsydre.store.pdfform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.pdfform.FieldSource;
import fr.clepsydre.app.pdfform.PdfTemplate;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.store.form.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake that a hand may make in the mapping of a PDF form. */
class MappingReaderTest {

    private static final String SOUND = """
            { "title": { "fr": "Déclaration", "en": "Declaration" }, "authority": { "fr": "Autorité", "en": "Authority" },
              "languages": ["fr"],
              "fields": [
                { "field": "name", "question": "organisationName" },
                { "field": "secret", "question": "nature", "codes": { "CONFIDENTIALITY": "*", "?": "" } },
                { "field": "day", "question": "awareness", "format": "dd/MM/uuuu" },
                { "field": "who", "text": { "fr": "Par {{dpoName}}", "en": "By {{dpoName}}" },
                  "notKnown": { "fr": "inconnu", "en": "unknown" } },
                { "field": "country", "code": "FR" },
                { "field": "precision", "question": "edpb67", "codes": { "EXACT": "1" } } ] }
            """;

    private static Outcome<PdfTemplate> read(String text) {
        return MappingReader.read(text, new byte[0], Forms.shipped()::question);
    }

    @Test
    void a_sound_mapping_is_read_with_questions_of_any_form() {
        PdfTemplate template = Outcomes.value(read(SOUND));
        assertEquals(List.of("name", "secret", "day", "who", "country", "precision"),
                template.rules().stream().map(rule -> rule.field()).toList());
        var precision = assertInstanceOf(FieldSource.Answered.class, template.rules().get(5).source());
        assertEquals("edpb67", precision.question().key());
        assertEquals(List.of("dpoName"), template.rules().get(3).source().questions().stream()
                .map(question -> question.key()).toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {
        "\"organisationName\" # \"organizationName\" # MAP_UNKNOWN_QUESTION # fields[0] # organizationName",
        "{{dpoName}}\", \"en\" # {{dpo}}\", \"en\" # MAP_UNKNOWN_QUESTION # fields[3] # dpo",
        "Par {{dpoName}} # Par {{dpoName} # PDF_MAP_BRACES # fields[3] # Par {{dpoName}",
        "\"CONFIDENTIALITY\": # \"SECRECY\": # MAP_UNKNOWN_CODE # fields[1].codes # SECRECY",
        "\"*\" # 1 # FORM_TEXT_MISSING # fields[1].codes # CONFIDENTIALITY",
        "\"question\": \"awareness\", \"format\" # \"question\": \"siren\", \"format\" # PDF_MAP_FORMAT # fields[2] # dd/MM/uuuu",
        "dd/MM/uuuu # dd/b/uuuu # PDF_MAP_FORMAT # fields[2] # dd/b/uuuu",
        "\"question\": \"nature\" # \"question\": \"siren\" # PDF_MAP_WITHOUT_CODES # fields[1] # siren",
        "\"field\": \"day\" # \"field\": \"name\" # PDF_MAP_FIELD_TWICE # fields[2] # name",
        "\"code\": \"FR\" # \"code\": \"FR\", \"question\": \"siren\" # MAP_RULE_UNCLEAR # fields[4] # 'question, text, code'",
        "\"code\": \"FR\" # \"code\": \"FR\", \"format\": \"0\" # FORM_UNKNOWN_FIELD # fields[4] # format",
        "\"question\": \"organisationName\" # \"queston\": \"siren\", \"code\": \"1\" # FORM_UNKNOWN_FIELD # fields[0] # queston",
        "[\"fr\"] # [\"de\"] # PDF_MAP_LANGUAGE # / # de",
        "\"en\": \"Declaration\" # \"de\": \"Meldung\", \"en\": \"D\" # FORM_UNKNOWN_FIELD # title # de",
        "\"field\": \"name\", # \"field\": \"name\", \"field\": \"name\", # FORM_NAME_TWICE # 4 # field"})
    void a_mistake_is_named_with_its_place(String sound, String wrong, String code, String place, String detail) {
        assertTrue(SOUND.contains(sound), sound);
        assertEquals(List.of(Refusal.of(code, place, detail)), read(SOUND.replace(sound, wrong)).refusals());
    }

    @Test
    void all_mistakes_are_told_at_once() {
        String wrong = SOUND.replace("organisationName", "nobody").replace("\"day\"", "\"name\"").replace("[\"fr\"]", "[]");
        assertEquals(List.of("FORM_LIST_MISSING", "MAP_UNKNOWN_QUESTION", "PDF_MAP_FIELD_TWICE"),
                Outcomes.codes(read(wrong)));
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() {
        assertEquals(List.of("2"), read("{\n oops }").refusals().get(0).args().subList(0, 1));
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(read("[]")));
        assertEquals(List.of("FORM_NOT_JSON"), Outcomes.codes(read("")));
    }
}
