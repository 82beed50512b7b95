package fr.clepsydre.domain;

import java.util.List;
import java.util.Optional;

/**
 * Why something was not done, as a value: a code that the bundles turn into a sentence.
 *
 * @param code   UPPER_CASE, stable: scripts and bundles rely on it
 * @param args   what the sentence needs, in its order: limits, values, dates in ISO-8601
 * @param fields the questions or form fields at fault, none when it is the whole request
 */
public record Refusal(String code, List<String> args, List<String> fields) {

    public Refusal {
        args = List.copyOf(args);
        fields = List.copyOf(fields);
    }

    /** A refusal of the request as a whole. */
    public static Refusal of(String code, Object... args) {
        return new Refusal(code, List.of(args).stream().map(String::valueOf).toList(), List.of());
    }

    /** The same refusal, standing at these fields. */
    public Refusal at(String... newFields) {
        return new Refusal(code, args, List.of(newFields));
    }

    /** The first field at fault. */
    public Optional<String> field() {
        return fields.stream().findFirst();
    }
}
