package fr.clepsydre.api;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Counts in JSON: {@code {"kind":"ESTIMATE","value":81000,"source":"…"}}, or a bare whole number for an exact one. */
final class CountJson {

    private CountJson() {
    }

    /** Refuses with JSON_TYPE, UNKNOWN_CODE and as {@link Count#entered} does. */
    static Outcome<Count> read(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return whole(number) ? Count.entered(Count.Kind.EXACT, number.longValueExact(), "") : wrong();
        }
        if (value instanceof JsonString text && text.getString().equals(AnswerJson.NOT_KNOWN_YET)) {
            return Outcome.accepted(Count.UNKNOWN);
        }
        return value instanceof JsonObject object ? read(object) : wrong();
    }

    private static Outcome<Count> read(JsonObject object) {
        String written = object.get("kind") instanceof JsonString text ? text.getString() : "";
        Optional<Count.Kind> kind =
                Arrays.stream(Count.Kind.values()).filter(known -> known.name().equals(written)).findFirst();
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of("UNKNOWN_CODE", written));
        }
        if (kind.get() == Count.Kind.UNKNOWN) {
            return Outcome.accepted(Count.UNKNOWN);
        }
        String source = object.get("source") instanceof JsonString text ? text.getString() : "";
        return object.get("value") instanceof JsonNumber number && whole(number)
                ? Count.entered(kind.get(), number.longValueExact(), source)
                : wrong();
    }

    private static boolean whole(JsonNumber number) {
        return number.isIntegral() && number.bigIntegerValue().bitLength() < Long.SIZE;
    }

    private static Outcome<Count> wrong() {
        return Outcome.refused(Refusal.of("JSON_TYPE", "COUNT"));
    }

    static JsonObject write(Count count) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kind", count.kind().name());
        if (count instanceof Count.Estimate estimate) {
            json.add("value", estimate.value()).add("source", estimate.source());
        } else if (count instanceof Count.Exact exact) {
            json.add("value", exact.value());
        }
        return json.build();
    }
}
