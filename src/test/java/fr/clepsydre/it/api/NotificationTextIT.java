package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.press.TaggedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every question of the form is answered, and the document downloaded from the pages says every answer. */
@InServer
class NotificationTextIT {

    private static final Path FORM = Path.of("templates/notification/cnil-2023-07.form.json");
    /** Choices that bring further questions onto the page; of every other list the first. */
    private static final Map<String, String> CHOSEN =
            Map.of("notificationType", "COMPLEMENTARY", "cause", "OTHER", "communication", "INFORMED");
    private static final String SIREN = "732829320";

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final List<String> expected = new ArrayList<>();
    private final JsonObjectBuilder incident = Json.createObjectBuilder();
    private final JsonObjectBuilder laboratory = Json.createObjectBuilder();
    private JsonObject lists = JsonValue.EMPTY_JSON_OBJECT;
    private int number;

    @Test
    void the_document_says_every_value_that_was_entered() throws IOException {
        answerAll();
        assertTrue(expected.size() > 60, expected::toString);
        Dossier dossier = Dossier.ofFirst("Notification « Œ »");
        String path = dossier.laboratory(FIRST);
        expect("Laboratoire fictif 01", "Courriel du sous-traitant, lu", "Zoë Čapek", "dpo@labo.exemple", "80946", "81000");
        done(DPO.send("PATCH", dossier.path(), "application/json", incident.build().toString()));
        done(DPO.post(path + "/awareness", "{\"at\":\"2021-02-23T18:31\",\"zone\":\"Europe/Paris\","
                + "\"reason\":\"Courriel du sous-traitant, lu\"}"));
        done(DPO.send("PATCH", path, "application/json",
                laboratory.add("dpo", Json.createObjectBuilder().add("name", "Zoë Čapek").add("email", "dpo@labo.exemple"))
                        .build().toString()));
        done(DPO.post(path + "/counts", "{\"persons\":80946,"
                + "\"records\":{\"kind\":\"ESTIMATE\",\"value\":81000,\"source\":\"éditeur\"}}"));
        var file = Server.loggedIn("dpo").bytes(dossier.page(FIRST) + "/notification.pdf?lang=fr");
        // By its structure: a value that goes on over the page is one cell, with no running head in between.
        String text = flat(String.join("\n", TaggedText.of(file.body(), "TD")));
        assertEquals(List.of(), expected.stream().filter(value -> !text.contains(flat(value))).toList(), text);
    }

    @Test
    void a_character_that_cannot_be_printed_is_told_in_words_with_its_place() {
        Dossier dossier = Dossier.ofFirst("Notification");
        done(DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"\uD83D\uDE00\"}"));
        var page = Server.loggedIn("dpo").get(dossier.page(FIRST) + "/notification.pdf?lang=fr");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("Partie 7 du formulaire"), page.body());
        assertTrue(page.body().contains("U+1F600"), page.body());
        assertEquals("GLYPH_MISSING", Dossier.code(DPO.get(dossier.laboratory(FIRST) + "/notification.pdf")));
        assertEquals("GLYPH_MISSING", Dossier.code(DPO.post(dossier.laboratory(FIRST) + "/versions",
                "{\"kind\":\"INITIAL\"}")));
        assertEquals(0, Dossier.json(DPO.get(dossier.laboratory(FIRST) + "/versions")).getJsonArray("items").size());
    }

    private void answerAll() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(FORM))) {
            JsonObject form = reader.readObject();
            lists = form.getJsonObject("lists");
            form.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                    .flatMap(section -> section.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                    .filter(this::isAsked).forEach(this::answer);
        }
    }

    private boolean isAsked(JsonObject question) {
        JsonValue condition = Stream.of("when", "condition").filter(question::containsKey).findFirst()
                .map(question::get).orElse(JsonValue.NULL);
        return !question.getString("level").equals("DERIVED")
                && (!(condition instanceof JsonObject asked)
                || asked.getJsonArray("is").getValuesAs(JsonString::getString).stream()
                        .anyMatch(codes.getOrDefault(asked.getString("question"), "")::contains));
    }

    private void answer(JsonObject question) {
        String key = question.getString("key");
        number++;
        JsonObjectBuilder to = question.getString("level").equals("INCIDENT") ? incident : laboratory;
        switch (question.getString("type")) {
            case "TEXT", "LONG_TEXT" -> to.add(key, text(key));
            case "ONE_OF" -> to.add(key, oneOf(question, key));
            case "SEVERAL_OF" -> to.add(key, Json.createArrayBuilder(choices(question).stream()
                    .map(choice -> said(key, choice)).toList()));
            case "YES_NO" -> to.add(key, yesOrNo(key));
            case "COUNT" -> to.add(key, counted());
            case "MOMENT" -> to.add(key, moment());
            default -> throw new IllegalStateException(question.toString());
        }
    }

    private String text(String key) {
        String value = key.endsWith("Siren") ? SIREN : "Œuvre « " + key + " » n° " + number + ", prélèvements ≥ 2";
        expect(value);
        return value;
    }

    private String oneOf(JsonObject question, String key) {
        return choices(question).stream()
                .filter(choice -> choice.getString("code").equals(CHOSEN.getOrDefault(key, choice.getString("code"))))
                .findFirst().map(choice -> said(key, choice)).orElseThrow();
    }

    private String said(String key, JsonObject choice) {
        codes.merge(key, choice.getString("code"), (one, other) -> one + " " + other);
        expect(choice.getString("fr"));
        return choice.getString("code");
    }

    private boolean yesOrNo(String key) {
        codes.put(key, key.equals("ongoing") ? "NO" : "YES");
        return !key.equals("ongoing");
    }

    private int counted() {
        int value = 4000 + number;
        expect(String.valueOf(value));
        return value;
    }

    /** Each later than the one before, as the form asks for them. */
    private JsonObjectBuilder moment() {
        expect("10:" + (10 + number), "février 2021");
        String day = number < 32 ? "0" + number / 4 : "21";
        return Json.createObjectBuilder().add("at", "2021-02-" + day + "T10:" + (10 + number))
                .add("zone", "Europe/Paris");
    }

    private List<JsonObject> choices(JsonObject question) {
        return lists.getJsonObject(Stream.of("list", "choices").filter(question::containsKey).findFirst()
                .map(question::getString).orElseThrow()).getJsonArray("choices").getValuesAs(JsonObject.class);
    }

    private void expect(String... values) {
        expected.addAll(List.of(values));
    }

    private static void done(java.net.http.HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").replace('\'', '’');
    }

}
