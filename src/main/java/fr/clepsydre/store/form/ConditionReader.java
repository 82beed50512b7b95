package fr.clepsydre.store.form;

import fr.clepsydre.domain.notification.Condition;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a condition: {@code "LATE"}, <code>{"question": …, "is": [codes]}</code>, <code>{"known": question}</code>,
 * <code>{"all": […]}</code>, <code>{"any": […]}</code>, <code>{"not": …}</code>.
 */
final class ConditionReader {

    private ConditionReader() {}

    /** What stands under {@code when}; always, when nothing stands there. */
    static Condition when(FormNode node) {
        return node.has("when") ? under(node, "when") : new Condition.Always();
    }

    /** What stands under {@code required}: true, false or a condition. */
    static Condition required(FormNode node) {
        JsonValue value = node.json().get("required");
        if (value instanceof JsonString || value instanceof JsonObject) {
            return under(node, "required");
        }
        return node.flag("required") ? new Condition.Always() : new Condition.Never();
    }

    /** What stands under that name. */
    static Condition under(FormNode node, String name) {
        if (node.json().get(name) instanceof JsonObject) {
            return object(node.object(name));
        }
        if (!node.text(name).equals("LATE")) {
            node.refuse("FORM_UNKNOWN_CONDITION", node.json().get(name));
        }
        return new Condition.Late();
    }

    private static Condition object(FormNode node) {
        if (node.has("all")) {
            return new Condition.All(parts(node.only("all"), "all"));
        }
        if (node.has("any")) {
            return new Condition.Any(parts(node.only("any"), "any"));
        }
        if (node.has("not")) {
            return new Condition.Not(under(node.only("not"), "not"));
        }
        if (node.has("known")) {
            return new Condition.Known(node.only("known").text("known"));
        }
        node.only("question", "is");
        Set<String> codes = new HashSet<>(node.texts("is"));
        return new Condition.Chosen(node.text("question"), codes);
    }

    private static List<Condition> parts(FormNode node, String name) {
        if (!(node.json().get(name) instanceof JsonArray array) || array.isEmpty()) {
            node.refuse("FORM_LIST_MISSING", name);
            return List.of();
        }
        return IntStream.range(0, array.size()).mapToObj(i -> part(node, array.get(i), name + "[" + i + "]")).toList();
    }

    private static Condition part(FormNode node, JsonValue value, String name) {
        return under(new FormNode(Json.createObjectBuilder().add(name, value).build(), node.path(), node.refused()),
                name);
    }
}
