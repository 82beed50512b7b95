package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.AnswerSource;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.MappingRule;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads a mapping file ({@code *.map.json}). Refuses with all errors at once, each with its place: what
 * {@link FormReader} refuses in the same words, and MAP_FORM_UNKNOWN, MAP_UNKNOWN_QUESTION, MAP_UNKNOWN_CODE,
 * MAP_TYPES_DIFFER, MAP_RULE_UNCLEAR, MAP_NOT_INVERTIBLE.
 */
public final class MapReader {

    private final List<Refusal> refused = new ArrayList<>();
    private final BiFunction<String, String, Optional<Form>> forms;

    private MapReader(BiFunction<String, String, Optional<Form>> forms) {
        this.forms = forms;
    }

    /**
     * Reads the text of a mapping file.
     *
     * @param forms a form by its key and version
     */
    public static Outcome<FormMapping> read(String text, BiFunction<String, String, Optional<Form>> forms) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            JsonObject object = json.readObject();
            MapReader reader = new MapReader(forms);
            reader.refused.addAll(RepeatedNames.in(text, "FORM_NAME_TWICE"));
            return reader.mapping(object);
        } catch (JsonParsingException broken) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException notAnObject) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", 1, 1));
        }
    }

    private Outcome<FormMapping> mapping(JsonObject json) {
        FormNode root = new FormNode(json, "", refused).only("from", "to", "forth", "back");
        Optional<Form> from = form(root.object("from"));
        Optional<Form> to = form(root.object("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return new Outcome.Refused<>(refused);
        }
        List<MappingRule> inverted = new ArrayList<>();
        List<MappingRule> forth = new ArrayList<>();
        RuleReader there = new RuleReader(from.get(), to.get(), refused);
        for (FormNode node : root.objects("forth")) {
            there.rule(node).ifPresent(rule -> {
                forth.add(rule);
                inverted.addAll(inverted(node, rule, from.get(), to.get()));
            });
        }
        List<MappingRule> back = new ArrayList<>();
        RuleReader here = new RuleReader(to.get(), from.get(), refused);
        if (root.has("back")) {
            root.objects("back").forEach(node -> here.rule(node).ifPresent(back::add));
        }
        back.addAll(inverted);
        return refused.isEmpty()
                ? Outcome.accepted(new FormMapping(from.get(), to.get(), forth, back))
                : new Outcome.Refused<>(refused);
    }

    private Optional<Form> form(FormNode node) {
        String key = node.only("key", "version").text("key");
        String version = node.text("version");
        Optional<Form> form = forms.apply(key, version);
        if (form.isEmpty()) {
            node.refuse("MAP_FORM_UNKNOWN", key + "-" + version);
        }
        return form;
    }

    /** A rule that says so leads back as well, if it loses nothing. */
    private static List<MappingRule> inverted(FormNode node, MappingRule rule, Form from, Form to) {
        if (!node.has("back") || !node.flag("back")) {
            return List.of();
        }
        boolean loses = rule.source() instanceof AnswerSource.Coded coded
                && coded.tables().stream().flatMap(table -> table.codes().values().stream()).distinct().count()
                        != coded.tables().stream().mapToInt(table -> table.codes().size()).sum();
        boolean cut = rule.source() instanceof AnswerSource.Coded coded && coded.take() == AnswerSource.Coded.Take.FIRST
                && coded.tables().stream().anyMatch(table -> type(from, table.question()) == Question.Type.SEVERAL_OF);
        List<MappingRule> back = rule.inverted(key -> type(from, key) != Question.Type.SEVERAL_OF);
        if (loses || cut || back.isEmpty()) {
            node.refuse("MAP_NOT_INVERTIBLE", rule.to());
        }
        return back;
    }

    private static Question.Type type(Form form, String key) {
        return form.question(key).orElseThrow().type();
    }
}
