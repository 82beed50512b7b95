package fr.clepsydre.store.form;

import fr.clepsydre.domain.Refusal;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a name that stands twice in one JSON object. A parser into a tree keeps the last and says nothing: half of a
 * form, or of a notification, would be lost in silence.
 */
public final class RepeatedNames {

    private RepeatedNames() {}

    /** One a repetition, with that code: line, name. The text must be JSON. */
    public static List<Refusal> in(String text, String code) {
        List<Refusal> refused = new ArrayList<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT -> open.push(new HashSet<>());
                    case END_OBJECT -> open.pop();
                    case KEY_NAME -> {
                        if (!open.element().add(parser.getString())) {
                            refused.add(Refusal.of(code, parser.getLocation().getLineNumber(), parser.getString()));
                        }
                    }
                    case START_ARRAY, END_ARRAY, VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {
                        // Only names are compared.
                    }
                }
            }
        }
        return refused;
    }
}
