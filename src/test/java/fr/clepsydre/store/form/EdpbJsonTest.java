package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Arrival;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The EDPB's JSON, out by the mended schema, and in again. */
class EdpbJsonTest {

    private static final int ROUNDS = 300;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final FormMapping mapping = Forms.mapping();
    private final StoredFormats formats = new StoredFormats();

    @Test
    void what_is_written_is_valid_by_the_schema_whatever_was_answered() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("templates/notification/edpb-1.0.schema.json")));
        for (int seed = 0; seed < ROUNDS; seed++) {
            String json = new String(formats.edpb(content(seed), mapping), StandardCharsets.UTF_8);
            String round = "seed " + seed + ": " + json;
            var faults = schema.validate(json, InputFormat.JSON,
                    context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
            assertTrue(faults.isEmpty(), () -> faults + " " + round);
        }
        assertFalse(schema.validate("{\"field_3\":\"a\",\"field_4\":\"z\"}", InputFormat.JSON).isEmpty());
        assertFalse(schema.validate("{\"field_3\":\"a\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void every_field_of_the_form_is_one_of_the_schema() throws IOException {
        String schema = Files.readString(Path.of("templates/notification/edpb-1.0.schema.json"));
        mapping.to().questions().forEach(question ->
                assertTrue(schema.contains("\"" + new EdpbField(question).name() + "\": {"), question::key));
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertArrayEquals(formats.edpb(content(7), mapping), formats.edpb(content(7), Forms.mapping()));
        assertArrayEquals(formats.linkedData(content(7), mapping), formats.linkedData(content(7), Forms.mapping()));
    }

    @Test
    void what_came_from_a_case_changes_nothing_in_it() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = content(seed);
            Answers read = Outcomes.value(formats.read(formats.edpb(content, mapping), mapping, content, PARIS));
            Arrival arrival = Arrival.of(mapping, content, read);
            String round = "seed " + seed;
            assertEquals(Map.of(), arrival.given(), round);
            assertEquals(List.of(), arrival.left(), round);
        }
    }

    @Test
    void what_arrives_in_an_empty_case_is_written_again_as_it_came() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = content(seed);
            byte[] json = formats.edpb(content, mapping);
            Content empty = new Content(Answers.NONE, Answers.NONE, content.derived(), content.timing());
            Answers read = Outcomes.value(formats.read(json, mapping, empty, PARIS));
            Arrival arrival = Arrival.of(mapping, empty, read);
            Content after = mapping.forth(new Content(new Answers(arrival.given()), Answers.NONE, content.derived(),
                    content.timing()));
            String round = "seed " + seed;
            for (Question question : mapping.to().questions()) {
                if (!arrival.left().contains(question.key())) {
                    EdpbField field = new EdpbField(question);
                    read.answer(question.key()).ifPresent(answer -> assertEquals(field.write(answer),
                            after.answer(question.key()).flatMap(field::write), () -> round + " " + question.key()));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {
        "\"field_99x\": 1 # EXCHANGE_UNKNOWN_FIELD # field_99x # field_99x",
        "\"field_12\": 1 # EXCHANGE_TYPE # STRING # field_12",
        "\"field_26\": \"yes\" # EXCHANGE_TYPE # BOOLEAN # field_26",
        "\"field_55\": \"a\" # EXCHANGE_TYPE # STRINGS # field_55",
        "\"field_55\": [] # EXCHANGE_TYPE # STRINGS # field_55",
        "\"field_68\": 1.5 # EXCHANGE_TYPE # INTEGER # field_68",
        "\"field_68\": -1 # COUNT_NEGATIVE # -1 # field_68",
        "\"field_61\": \"g\" # EXCHANGE_OPTION # g|a, b, c, d, e, f # field_61",
        "\"field_70\": [\"a\", \"t\"] # EXCHANGE_NOT_ALONE # t # field_70",
        "\"field_70\": [\"a\", \"a\"] # REPEATED_CODE # BASIC # field_70",
        "\"field_46\": \"yesterday\" # EXCHANGE_MOMENT # yesterday # field_46",
        "\"field_46\": \"2021-02-14\" # EXCHANGE_MOMENT # 2021-02-14 # field_46",
        "\"field_98\": \"2021-02-30\" # EXCHANGE_DAY # 2021-02-30 # field_98",
        "\"field_12\": \"\" # EMPTY_ANSWER #  # field_12"})
    void a_fault_is_named_at_its_field(String member, String code, String args, String field) {
        List<Refusal> refusals = read("{\"field_3\":\"a\",\"field_4\":\"b\"," + member + "}").refusals();
        List<Object> wanted = Optional.ofNullable(args).stream().flatMap(text -> List.of(text.split("\\|")).stream())
                .map(Object.class::cast).toList();
        assertEquals(List.of(Refusal.of(code, wanted.toArray()).at(field)), refusals);
    }

    @Test
    void every_fault_is_told_at_once() {
        assertEquals(List.of("EXCHANGE_UNKNOWN_FIELD", "EXCHANGE_FIELD_MISSING", "EXCHANGE_FIELD_MISSING",
                "EXCHANGE_TYPE"), Outcomes.codes(read("{\"nonsense\":1,\"field_12\":2}")));
        assertEquals(List.of("EXCHANGE_NOT_JSON"), Outcomes.codes(read("{")));
        assertEquals(List.of("EXCHANGE_NOT_JSON"), Outcomes.codes(read("[]")));
        assertEquals(List.of(Refusal.of("EXCHANGE_NAME_TWICE", 2, "field_3")),
                read("{\"field_3\":\"a\",\"field_4\":\"b\",\n\"field_3\":\"b\"}").refusals());
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        assertEquals(List.of("EXCHANGE_NOT_JSON"), Outcomes.codes(formats.read(
                "{\"field_12\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1), mapping, content(1), PARIS)));
    }

    @Test
    void what_follows_from_the_case_is_told_and_not_taken_over() {
        Content present = new Content(Answers.NONE, Answers.NONE,
                new Answers(Map.of("organisationName", Answer.of("Labo"), "persons", Answer.of("=12"))),
                Content.Timing.IN_TIME);
        Answers read = Outcomes.value(formats.read(("{\"field_3\":\"a\",\"field_4\":\"b\",\"field_12\":\"Autre\","
                + "\"field_67\":\"a\",\"field_68\":12,\"field_61\":\"d\",\"field_57\":\"b\",\"field_55\":[\"a\"]}")
                .getBytes(StandardCharsets.UTF_8), mapping, present, PARIS));
        Arrival arrival = Arrival.of(mapping, present, read);
        assertEquals(List.of("edpb12"), arrival.left());
        assertEquals(Map.of("cause", Answer.of("EXTERNAL_MALICIOUS"),
                "nature", Answer.of("CONFIDENTIALITY"), "unintelligible", Answer.of("NO"),
                "edpb57", Answer.of("SUBVERTIBLE")), arrival.given());
    }

    private fr.clepsydre.domain.Outcome<Answers> read(String json) {
        return formats.read(json.getBytes(StandardCharsets.UTF_8), mapping,
                new Content(Answers.NONE, Answers.NONE, Answers.NONE, Content.Timing.IN_TIME), PARIS);
    }

    /** Answers to both forms. */
    private Content content(int seed) {
        Scribbler scribbler = new Scribbler(seed);
        Content cnil = scribbler.content(mapping.from(), 10 + seed % 90);
        Content edpb = scribbler.content(mapping.to(), 10 + seed % 90);
        return new Content(edpb.own().over(cnil.own()), edpb.incident().over(cnil.incident()), cnil.derived(),
                cnil.timing());
    }
}
