package fr.clepsydre.store.reminder;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** What a rule is called, by language, out of the text that its obligation keeps. */
final class RuleTitle {

    private RuleTitle() {
    }

    /** At least in French: a rule whose text has no title is called by its key. */
    static Map<String, String> of(String rule, String key) {
        Map<String, String> titles = new HashMap<>(Map.of("fr", key));
        try (JsonReader reader = Json.createReader(new StringReader(rule))) {
            if (reader.readValue() instanceof JsonObject json && json.get("title") instanceof JsonObject title) {
                title.forEach((language, text) -> {
                    if (text instanceof JsonString string) {
                        titles.put(language, string.getString());
                    }
                });
            }
            return titles;
        } catch (JsonException unreadable) {
            return titles;
        }
    }
}
