package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Condition;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a form file ({@code *.form.json}). Refuses with all errors at once, each with the place in the file and
 * what stands there: FORM_NOT_JSON (line, column), FORM_TEXT_MISSING, FORM_UNKNOWN_FIELD, FORM_UNKNOWN_TYPE,
 * FORM_UNKNOWN_LEVEL, FORM_DUPLICATE_KEY, FORM_DUPLICATE_CODE, FORM_DANGLING_LIST, FORM_DANGLING_CONDITION,
 * FORM_LIST_NEEDED, FORM_SECTION_OUT_OF_ORDER, FORM_CONDITION_CYCLE, FORM_NAME_TWICE (line, name), FORM_DUPLICATE_MARK …
 */
public final class FormReader {

    private static final Words NO_WORDS = new Words("", "");

    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, Choices> lists = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();

    private FormReader() {}

    /** Reads the text of a form file. */
    public static Outcome<Form> read(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            JsonObject object = json.readObject();
            FormReader reader = new FormReader();
            reader.refused.addAll(RepeatedNames.in(text, "FORM_NAME_TWICE"));
            return reader.form(object);
        } catch (JsonParsingException broken) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException notAnObject) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", 1, 1));
        }
    }

    private Outcome<Form> form(JsonObject json) {
        FormNode root = new FormNode(json, "", refused).only("key", "version", "title", "credit", "lists",
                "sections");
        String key = root.text("key");
        String version = root.text("version");
        Words title = root.object("title").words();
        FormNode all = root.object("lists");
        all.json().keySet().forEach(name -> lists.put(name, choices(name, all.object(name))));
        List<Section> sections = new ArrayList<>();
        root.objects("sections").forEach(node -> sections.add(section(sections.size() + 1, node)));
        if (!refused.isEmpty()) {
            return new Outcome.Refused<>(refused);
        }
        Form form = new Form(key, version, title, sections);
        refused.addAll(FormCheck.of(form));
        return refused.isEmpty() ? Outcome.accepted(form) : new Outcome.Refused<>(refused);
    }

    private Choices choices(String key, FormNode node) {
        node.only("choices", "notKnown");
        Map<String, String> marks = new TreeMap<>();
        Set<String> codes = new HashSet<>();
        List<Choices.Choice> choices = new ArrayList<>();
        for (FormNode choice : node.objects("choices")) {
            String code = choice.only("code", "mark", "fr", "en").text("code");
            if (!codes.add(code)) {
                choice.refuse("FORM_DUPLICATE_CODE", code);
            }
            mark(choice, code, marks);
            choices.add(new Choices.Choice(code, choice.words()));
        }
        if (!node.has("notKnown")) {
            return new Choices(key, choices, Optional.empty(), marks);
        }
        FormNode notKnown = node.object("notKnown").only("mark", "fr", "en");
        mark(notKnown, Choices.UNKNOWN, marks);
        return new Choices(key, choices, Optional.of(notKnown.words()), marks);
    }

    /** What the authority's own format writes: no two codes of a list the same. */
    private static void mark(FormNode node, String code, Map<String, String> marks) {
        if (node.has("mark")) {
            String mark = node.text("mark");
            if (marks.containsValue(mark)) {
                node.refuse("FORM_DUPLICATE_MARK", mark);
            }
            marks.put(code, mark);
        }
    }

    private Section section(int expected, FormNode node) {
        node.only("number", "key", "title", "questions");
        int number = node.number("number");
        if (number != expected) {
            node.refuse("FORM_SECTION_OUT_OF_ORDER", number);
        }
        List<Question> questions = new ArrayList<>();
        node.objects("questions").forEach(question -> question(question).ifPresent(questions::add));
        return new Section(number, node.text("key"), node.object("title").words(), questions);
    }

    private Optional<Question> question(FormNode node) {
        node.only("key", "type", "list", "level", "required", "when", "label", "help");
        String key = node.text("key");
        if (!keys.add(key)) {
            node.refuse("FORM_DUPLICATE_KEY", key);
        }
        Optional<Question.Type> type = node.word("type", Question.Type.class);
        Optional<Question.Level> level = node.word("level", Question.Level.class);
        Condition required = ConditionReader.required(node);
        Words label = node.object("label").words();
        Words help = node.has("help") ? node.object("help").words() : NO_WORDS;
        Condition condition = ConditionReader.when(node);
        Optional<Choices> list = list(node, type);
        return refused.isEmpty() && type.isPresent() && level.isPresent()
                ? Optional.of(new Question(key, label, help, type.get(), list, level.get(), required, condition))
                : Optional.empty();
    }

    private Optional<Choices> list(FormNode node, Optional<Question.Type> type) {
        boolean needed = type.filter(t -> t == Question.Type.ONE_OF || t == Question.Type.SEVERAL_OF).isPresent();
        if (type.isPresent() && needed != node.has("list")) {
            node.refuse(needed ? "FORM_LIST_NEEDED" : "FORM_LIST_NOT_NEEDED", type.get());
        }
        if (!node.has("list")) {
            return Optional.empty();
        }
        String name = node.text("list");
        if (!lists.containsKey(name)) {
            node.refuse("FORM_DANGLING_LIST", name);
        }
        return Optional.ofNullable(lists.get(name));
    }
}
