package fr.clepsydre.store.version;

import fr.clepsydre.app.notification.JsonText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Trees as indented JSON, which people may read too. */
@ApplicationScoped
public class WrittenJson implements JsonText {

    @Override
    public byte[] write(Map<String, ?> tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out, StandardCharsets.UTF_8)) {
            writer.write(value(tree));
        }
        return out.toByteArray();
    }

    private static JsonValue value(Object part) {
        if (part instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((name, member) -> object.add((String) name, value(member)));
            return object.build();
        } else if (part instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(member -> array.add(value(member)));
            return array.build();
        } else if (part instanceof String text) {
            return Json.createValue(text);
        } else if (part instanceof Long number) {
            return Json.createValue(number);
        } else if (part instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        throw new IllegalArgumentException("no part of a tree: " + part.getClass());
    }
}
