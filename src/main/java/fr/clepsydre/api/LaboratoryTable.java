package fr.clepsydre.api;

import fr.clepsydre.domain.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Laboratories handed in as JSON, as the table that a file of laboratories is: the one reader checks both. The first
 * element is line 2 of the table.
 */
final class LaboratoryTable {

    private static final List<String> COLUMNS = List.of("finess", "ej_finess", "raison_sociale", "siren", "adresse",
            "code_postal", "commune", "email_dpo", "telephone", "zone");
    private static final Map<String, String> CAMEL_CASE = Map.of("ejFiness", "ej_finess", "raisonSociale",
            "raison_sociale", "codePostal", "code_postal", "emailDpo", "email_dpo");

    private LaboratoryTable() {
    }

    /** Whether these are FINESS numbers of laboratories that the directory knows already. */
    static boolean isNumbers(JsonStructure json) {
        return json instanceof JsonArray array && !array.isEmpty()
                && array.stream().allMatch(JsonString.class::isInstance);
    }

    static List<String> numbers(JsonStructure json) {
        return json.asJsonArray().getValuesAs(JsonString::getString);
    }

    /** Ends with 422 and JSON_ARRAY_EXPECTED, UNKNOWN_FIELD or JSON_TYPE (at {@code [3].siren}). */
    static InputStream csv(JsonStructure json) {
        if (!(json instanceof JsonArray array) || !array.stream().allMatch(JsonObject.class::isInstance)) {
            throw Refused.because(Refusal.of("JSON_ARRAY_EXPECTED"));
        }
        StringBuilder table = new StringBuilder(String.join(";", COLUMNS)).append('\n');
        for (int i = 0; i < array.size(); i++) {
            Map<String, String> row = row(array.getJsonObject(i), i);
            table.append(COLUMNS.stream().map(column -> quoted(row.getOrDefault(column, "")))
                    .collect(Collectors.joining(";"))).append('\n');
        }
        return new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> row(JsonObject object, int index) {
        return object.entrySet().stream()
                .filter(entry -> entry.getValue().getValueType() != JsonValue.ValueType.NULL)
                .collect(Collectors.toMap(entry -> column(entry.getKey(), index),
                        entry -> text(entry.getKey(), entry.getValue(), index), (first, second) -> first));
    }

    private static String column(String name, int index) {
        String column = CAMEL_CASE.getOrDefault(name, name);
        if (!COLUMNS.contains(column)) {
            throw Refused.because(Refusal.of("UNKNOWN_FIELD", name).at("[" + index + "]." + name));
        }
        return column;
    }

    private static String text(String name, JsonValue value, int index) {
        if (value instanceof JsonString text) {
            // A row of the table is one line, so that lines can be told back as elements.
            return text.getString().replaceAll("[\\r\\n]+", " ");
        }
        throw Refused.because(Refusal.of("JSON_TYPE", "STRING").at("[" + index + "]." + name));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
