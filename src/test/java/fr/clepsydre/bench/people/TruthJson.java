package fr.clepsydre.bench.people;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** The truth for people and other programs. */
final class TruthJson {

    private TruthJson() {
    }

    static String of(Truth truth) {
        JsonObjectBuilder laboratories = Json.createObjectBuilder();
        truth.laboratories().forEach((finess, laboratory) -> laboratories.add(finess, of(laboratory)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("rows", truth.rows()).add("people", truth.people())
                .add("duplicates", truth.duplicates()).add("letters", truth.letters())
                .add("refused", counts(truth.refused())).add("findings", counts(truth.findings()))
                .add("leaked", counts(truth.leaked())).add("unwritten", counts(truth.unwritten()))
                .add("laboratories", laboratories);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json.build());
        }
        return text.toString();
    }

    private static JsonObjectBuilder of(Truth.OfLaboratory laboratory) {
        return Json.createObjectBuilder().add("rows", laboratory.rows()).add("people", laboratory.people())
                .add("duplicates", laboratory.duplicates()).add("withEmail", laboratory.withEmail())
                .add("elsewhere", laboratory.elsewhere()).add("probable", laboratory.probable())
                .add("minors", laboratory.minors()).add("letters", laboratory.letters())
                .add("unwritten", counts(laboratory.unwritten()));
    }

    private static JsonObjectBuilder counts(Map<String, Long> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(counts).forEach(json::add);
        return json;
    }
}
