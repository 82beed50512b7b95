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
 * FORM_LIST_NEEDED, FORM_SECTION_OUT_OF_ORDER …
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
            return new FormReader().form(json.readObject());
        } catch (JsonParsingException broken) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException notAnObject) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", 1, 1));
        }
    }

    private Outcome<Form> form(JsonObject json) {
        FormNode root = new FormNode(json, "", refused).only("key", "version", "title", "lists", "sections");
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
        form.questions().forEach(question -> checkCondition(form, question));
        return refused.isEmpty() ? Outcome.accepted(form) : new Outcome.Refused<>(refused);
    }

    private Choices choices(String key, FormNode node) {
        node.only("choices", "notKnown");
        Set<String> codes = new HashSet<>();
        List<Choices.Choice> choices = new ArrayList<>();
        for (FormNode choice : node.objects("choices")) {
            String code = choice.only("code", "fr", "en").text("code");
            if (!codes.add(code)) {
                choice.refuse("FORM_DUPLICATE_CODE", code);
            }
            choices.add(new Choices.Choice(code, choice.words()));
        }
        Optional<Words> notKnown =
                node.has("notKnown") ? Optional.of(node.object("notKnown").words()) : Optional.empty();
        return new Choices(key, choices, notKnown);
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
        Question.Need need = node.flag("required") ? Question.Need.REQUIRED : Question.Need.OPTIONAL;
        Words label = node.object("label").words();
        Words help = node.has("help") ? node.object("help").words() : NO_WORDS;
        Condition condition = condition(node);
        Optional<Choices> list = list(node, type);
        return refused.isEmpty() && type.isPresent() && level.isPresent()
                ? Optional.of(new Question(key, label, help, type.get(), list, level.get(), need, condition))
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

    private static Condition condition(FormNode node) {
        if (!node.has("when")) {
            return new Condition.Always();
        }
        if (node.json().get("when") instanceof JsonObject) {
            FormNode when = node.object("when").only("question", "is");
            return new Condition.Chosen(when.text("question"), new HashSet<>(when.texts("is")));
        }
        if (!node.text("when").equals("LATE")) {
            node.refuse("FORM_UNKNOWN_CONDITION", node.json().get("when"));
        }
        return new Condition.Late();
    }

    private void checkCondition(Form form, Question question) {
        if (!(question.condition() instanceof Condition.Chosen chosen)) {
            return;
        }
        Optional<Question> asked = form.question(chosen.question());
        boolean sound = asked.isPresent()
                && chosen.codes().stream().allMatch(code -> offers(asked.get(), code));
        if (!sound) {
            refused.add(Refusal.of("FORM_DANGLING_CONDITION", question.key(), chosen.question()));
        }
    }

    private static boolean offers(Question question, String code) {
        return question.type() == Question.Type.YES_NO
                ? Set.of("YES", "NO").contains(code)
                : question.choices().filter(list -> list.has(code)).isPresent();
    }
}
