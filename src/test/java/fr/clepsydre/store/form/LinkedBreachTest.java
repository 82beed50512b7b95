package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The breach as linked data: only terms that there are, and nothing to be fetched. */
class LinkedBreachTest {

    @Test
    void no_term_is_invented() throws IOException {
        Set<String> known = known();
        Set<String> used = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Content content = Forms.mapping().forth(new Scribbler(seed).content(Forms.cnil(), 90));
            JsonObject json = written(new Content(content.own().with("edpb89", Answer.of("HIGH_RISK")),
                    content.incident(), content.derived(), content.timing()));
            terms(json.entrySet().stream().filter(entry -> !entry.getKey().equals("@context"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), used);
        }
        Set<String> invented = new TreeSet<>(used);
        invented.removeAll(known);
        assertEquals(Set.of(), invented);
        assertTrue(used.size() > 60, () -> "only " + used);
    }

    private static void terms(Map<String, JsonValue> node, Set<String> used) {
        node.forEach((name, value) -> {
            boolean keyword = name.startsWith("@");
            if (!keyword) {
                used.add(name);
            }
            if (name.equals("@id") || name.equals("@type")) {
                each(value).forEach(term -> used.add(((JsonString) term).getString()));
            } else if (!keyword) {
                each(value).stream().filter(JsonObject.class::isInstance)
                        .forEach(child -> terms(child.asJsonObject(), used));
            }
        });
    }

    private static List<JsonValue> each(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY ? value.asJsonArray() : List.of(value);
    }

    private static Set<String> known() throws IOException {
        try (var stream = Objects.requireNonNull(LinkedBreachTest.class.getResourceAsStream("/dpv/terms-2.2.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    @Test
    void the_context_stands_in_the_file_and_has_every_prefix() {
        JsonObject json = written(Answers.NONE);
        JsonObject context = json.getJsonObject("@context");
        assertEquals("https://w3id.org/dpv#", context.getString("dpv"));
        assertEquals("https://w3id.org/dpv/legal/eu/gdpr#", context.getString("eu-gdpr"));
        context.values().forEach(value -> assertTrue(value instanceof JsonString, value::toString));
    }

    @Test
    void a_theft_by_an_outsider_is_a_deliberate_incident_of_confidentiality() {
        JsonObject json = written(new Answers(Map.of("nature", Answer.of("CONFIDENTIALITY"),
                "cause", Answer.of("EXTERNAL_MALICIOUS"), "severity", Answer.of("MAXIMAL"),
                "sensitiveData", Answer.of("HEALTH"), "persons", Answer.of("~491840|press"))));
        assertEquals("[\"eu-gdpr:DataBreach\",\"eu-gdpr:ConfidentialityBreach\",\"risk:DeliberateIncident\"]",
                json.get("@type").toString());
        assertEquals("risk:VeryHighSeverity",
                json.getJsonObject("dpv:hasImpact").getJsonObject("dpv:hasSeverity").getString("@id"));
        assertEquals("[\"pd:Health\"]", json.getJsonObject("dpv:hasPersonalData").get("@type").toString());
        assertEquals(491_840, json.getJsonObject("dpv:hasDataSubject").getJsonObject("dct:extent").getInt("rdf:value"));
    }

    @Test
    void what_is_not_known_yet_is_said_to_be_so_and_is_no_zero() {
        JsonObject people = written(new Answers(Map.of("persons", Answer.NOT_KNOWN_YET)))
                .getJsonObject("dpv:hasDataSubject");
        assertEquals("dpv:NotAvailable", people.getJsonObject("dpv:hasApplicability").getString("@id"));
        assertFalse(people.containsKey("dct:extent"));
    }

    private static JsonObject written(Answers answers) {
        return written(new Content(answers, Answers.NONE, Answers.NONE, Content.Timing.IN_TIME));
    }

    private static JsonObject written(Content content) {
        try (var reader = Json.createReader(new ByteArrayInputStream(LinkedBreach.write(content)))) {
            JsonStructure read = reader.read();
            return read.asJsonObject();
        }
    }
}
