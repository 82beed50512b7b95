package fr.clepsydre.api;

import fr.clepsydre.domain.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON object that a program sent, read name by name; what does not fit ends the request.
 *
 * @param json the object
 */
record Body(JsonObject json) {

    /** Ends with 400 and JSON_MALFORMED (line, column) or JSON_OBJECT_EXPECTED. */
    static Body read(InputStream stream) {
        if (structure(stream) instanceof JsonObject object) {
            return new Body(object);
        }
        throw Refused.unreadable(Refusal.of("JSON_OBJECT_EXPECTED"));
    }

    /** An object or an array. Ends with 400 and JSON_MALFORMED (line, column), or as {@link LimitedBody} says. */
    static JsonStructure structure(InputStream stream) {
        try (JsonReader reader = Json.createReader(new LimitedBody(stream))) {
            return reader.read();
        } catch (JsonParsingException broken) {
            throw Refused.unreadable(Refusal.of("JSON_MALFORMED", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException broken) {
            throw Refused.unreadable(Refusal.of("JSON_MALFORMED", 1, 1));
        }
    }

    /** Ends with 422 and UNKNOWN_FIELD at each name that is none of these: most often a typing error. */
    Body only(String... names) {
        Set<String> unknown = new HashSet<>(json.keySet());
        unknown.removeAll(Set.copyOf(Arrays.asList(names)));
        if (unknown.isEmpty()) {
            return this;
        }
        throw Refused.because(unknown.stream().sorted()
                .map(name -> Refusal.of("UNKNOWN_FIELD", name).at(name)).toList());
    }

    /** The text of that name; empty when it is absent or null. Ends with 422 and JSON_TYPE for another type. */
    String text(String name) {
        return optional(name).orElse("");
    }

    Optional<String> optional(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        throw Refused.because(Refusal.of("JSON_TYPE", "STRING").at(name));
    }

    /** True or false of that name; empty when it is absent or null. Ends with 422 and JSON_TYPE for another type. */
    Optional<Boolean> flag(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case NULL -> Optional.empty();
            case STRING, NUMBER, ARRAY, OBJECT -> throw Refused.because(Refusal.of("JSON_TYPE", "BOOLEAN").at(name));
        };
    }

    /** The texts of that name; none when it is absent. Ends with 422 and JSON_TYPE for anything else. */
    List<String> texts(String name) {
        if (!json.containsKey(name)) {
            return List.of();
        }
        if (json.get(name) instanceof JsonArray array
                && array.stream().allMatch(value -> value instanceof JsonString)) {
            return array.getValuesAs(JsonString::getString);
        }
        throw Refused.because(Refusal.of("JSON_TYPE", "ARRAY").at(name));
    }

    Optional<JsonValue> value(String name) {
        return Optional.ofNullable(json.get(name));
    }

    /** The object of that name. Ends with 422 and JSON_TYPE for anything else. */
    Body object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new Body(object);
        }
        throw Refused.because(Refusal.of("JSON_TYPE", "OBJECT").at(name));
    }

    /** Names of the object that are none of these. */
    List<String> names(Set<String> but) {
        return json.keySet().stream().filter(name -> !but.contains(name)).toList();
    }
}
