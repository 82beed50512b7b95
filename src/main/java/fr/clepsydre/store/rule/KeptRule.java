package fr.clepsydre.store.rule;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.deadline.Anchor;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Term;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

/** A rule as a case keeps it: JSON that is whole in itself, so that no later file can change it. */
public final class KeptRule {

    private KeptRule() {
    }

    /** The text to keep. */
    public static String write(Rule rule) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", rule.key())
                .add("title", words(rule.title()))
                .add("binds", rule.bound().name())
                .add("anchor", rule.anchor().canonical())
                .add("length", rule.term().canonical())
                .add("firm", rule.firmness().name())
                .add("threshold", rule.threshold().name())
                .add("done", rule.fulfilment().name())
                .add("source", words(rule.source()))
                .add("from", rule.inForceFrom().toString())
                .add("active", rule.activity().name());
        rule.goal().ifPresent(goal -> json.add("goal", goal.canonical()));
        rule.inForceTo().ifPresent(last -> json.add("to", last.toString()));
        return json.build().toString();
    }

    /** Reads {@link #write}; anything else is a damaged row, hence an exception. */
    public static Rule read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Rule(json.getString("key"), words(json.getJsonObject("title")),
                    Rule.Bound.valueOf(json.getString("binds")), sound(Anchor.parse(json.getString("anchor"))),
                    sound(Term.parse(json.getString("length"))),
                    optional(json, "goal").map(goal -> sound(Term.parse(goal))),
                    Rule.Firmness.valueOf(json.getString("firm")),
                    Rule.Threshold.valueOf(json.getString("threshold")),
                    Rule.Fulfilment.valueOf(json.getString("done")), words(json.getJsonObject("source")),
                    LocalDate.parse(json.getString("from")), optional(json, "to").map(LocalDate::parse),
                    Rule.Activity.valueOf(json.getString("active")));
        }
    }

    private static Optional<String> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }

    private static JsonObjectBuilder words(Words words) {
        return Json.createObjectBuilder().add("fr", words.fr()).add("en", words.en());
    }

    private static Words words(JsonObject json) {
        return new Words(json.getString("fr"), json.getString("en"));
    }

    private static <T> T sound(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("a kept rule cannot be read");
    }
}
