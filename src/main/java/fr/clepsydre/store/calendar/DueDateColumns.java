package fr.clepsydre.store.calendar;

import fr.clepsydre.app.calendar.DueDate;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Territory;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The columns of a deadline, and how they become a record. */
final class DueDateColumns {

    private DueDateColumns() {
    }

    static NativeQuery<?> typed(NativeQuery<?> query) {
        query.addScalar("case_id", StandardBasicTypes.UUID);
        Stream.of("rule_key", "rule_text", "state", "figure")
                .forEach(name -> query.addScalar(name, StandardBasicTypes.STRING));
        Stream.of("target_at", "known_at", "met_at", "done_at")
                .forEach(name -> query.addScalar(name, StandardBasicTypes.INSTANT));
        Stream.of("reference", "finess", "name", "department", "postcode", "zone")
                .forEach(name -> query.addScalar(name, StandardBasicTypes.STRING));
        return query;
    }

    static DueDate read(Object[] c) {
        JsonObject rule = rule((String) c[2]);
        ZoneId zone = ZoneId.of((String) c[14]);
        Instant changedAt = Stream.of(c[6], c[7], c[8]).map(Instant.class::cast).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElseThrow();
        return new DueDate(uid((UUID) c[0], (String) c[1]), Reference.parse((String) c[9]).orElseThrow(),
                (String) c[10], (String) c[11], words(rule, "title"), words(rule, "source"),
                DueDate.Figure.valueOf((String) c[4]), DueDate.State.valueOf((String) c[3]), (Instant) c[5], zone,
                Territory.of((String) c[12], (String) c[13], zone), changedAt);
    }

    /** By case and rule: the row of an obligation may be written anew. */
    private static String uid(UUID involvement, String rule) {
        return rule + '-' + involvement + "@clepsydre";
    }

    private static JsonObject rule(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Map<String, String> words(JsonObject rule, String name) {
        JsonObject words = rule.getJsonObject(name);
        return Map.of("fr", words.getString("fr"), "en", words.getString("en"));
    }
}
