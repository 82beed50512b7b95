package fr.clepsydre.store.form;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.AnswerSource;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Condition;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.MappingRule;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one rule of a mapping file, and holds it against the two forms. */
final class RuleReader {

    private static final String[] KINDS = {"same", "firstOf", "lines", "kindOf", "numberOf", "codes", "decide"};

    private final Form from;
    private final Form to;
    private final List<Refusal> refused;

    RuleReader(Form from, Form to, List<Refusal> refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    Optional<MappingRule> rule(FormNode node) {
        node.only("to", "when", "same", "firstOf", "lines", "kindOf", "numberOf", "codes", "decide", "unknown", "back");
        String key = node.text("to");
        Condition when = checked(node, ConditionReader.when(node));
        List<String> kinds = Stream.of(KINDS).filter(node::has).toList();
        if (kinds.size() != 1) {
            node.refuse("MAP_RULE_UNCLEAR", String.join(", ", KINDS));
            return Optional.empty();
        }
        Optional<Question> target = known(node, to, key);
        int before = refused.size();
        return target.map(question -> new MappingRule(key, when, source(node, kinds.get(0), question)))
                .filter(rule -> refused.size() == before);
    }

    private AnswerSource source(FormNode node, String kind, Question target) {
        return switch (kind) {
            case "same" -> new AnswerSource.Same(same(node, node.text("same"), target));
            case "firstOf" -> new AnswerSource.FirstOf(node.texts("firstOf").stream()
                    .map(key -> same(node, key, target)).toList());
            case "lines" -> new AnswerSource.Lines(node.texts("lines").stream()
                    .map(key -> text(node, key, target)).toList());
            case "kindOf" -> new AnswerSource.KindOf(count(node, node.text("kindOf")));
            case "numberOf" -> new AnswerSource.NumberOf(same(node, node.text("numberOf"), target));
            case "codes" -> new AnswerSource.Coded(tables(node, target), target.type() == Question.Type.SEVERAL_OF
                    ? AnswerSource.Coded.Take.ALL : AnswerSource.Coded.Take.FIRST);
            default -> decided(node, target);
        };
    }

    private String same(FormNode node, String key, Question target) {
        known(node, from, key).filter(source -> !fits(source, target))
                .ifPresent(source -> node.refuse("MAP_TYPES_DIFFER", key));
        return key;
    }

    private String text(FormNode node, String key, Question target) {
        boolean several = target.type() == Question.Type.LONG_TEXT;
        known(node, from, key).filter(source -> !several || !isText(source))
                .ifPresent(source -> node.refuse("MAP_TYPES_DIFFER", key));
        return key;
    }

    private String count(FormNode node, String key) {
        known(node, from, key).filter(source -> source.type() != Question.Type.COUNT)
                .ifPresent(source -> node.refuse("MAP_TYPES_DIFFER", key));
        return key;
    }

    private static boolean fits(Question source, Question target) {
        if (isText(source) && target.type() == Question.Type.LONG_TEXT) {
            return true;
        }
        if (codes(source).isEmpty()) {
            return source.type() == target.type();
        }
        boolean single = source.type() != Question.Type.SEVERAL_OF || target.type() == Question.Type.SEVERAL_OF;
        return single && codes(target).containsAll(codes(source));
    }

    private static boolean isText(Question question) {
        return question.type() == Question.Type.TEXT || question.type() == Question.Type.LONG_TEXT;
    }

    private static List<String> codes(Question question) {
        return question.type() == Question.Type.YES_NO
                ? List.of("YES", "NO")
                : question.choices().stream().flatMap(list -> list.choices().stream()).map(Choices.Choice::code)
                        .toList();
    }

    private List<AnswerSource.Coded.Table> tables(FormNode node, Question target) {
        List<FormNode> nodes = node.json().get("codes") instanceof JsonArray
                ? node.objects("codes") : List.of(node.object("codes"));
        return nodes.stream().map(one -> table(one.only("from", "table"), target)).toList();
    }

    private AnswerSource.Coded.Table table(FormNode node, Question target) {
        String key = node.text("from");
        Map<String, String> codes = new LinkedHashMap<>();
        FormNode table = node.object("table");
        table.json().keySet().forEach(code -> codes.put(code, table.text(code)));
        known(node, from, key).ifPresent(source -> codes.keySet().forEach(code -> offered(table, source, code)));
        codes.values().forEach(code -> offered(table, target, code));
        return new AnswerSource.Coded.Table(key, codes);
    }

    private AnswerSource decided(FormNode node, Question target) {
        List<AnswerSource.Decided.Branch> branches = new ArrayList<>();
        for (FormNode branch : node.objects("decide")) {
            branch.only("when", "then");
            offered(branch, target, branch.text("then"));
            branches.add(new AnswerSource.Decided.Branch(checked(branch, ConditionReader.when(branch)),
                    branch.text("then")));
        }
        Optional<String> unknown = node.has("unknown") ? Optional.of(node.text("unknown")) : Optional.empty();
        unknown.ifPresent(key -> known(node, from, key));
        return new AnswerSource.Decided(branches, unknown);
    }

    private void offered(FormNode node, Question question, String code) {
        if (!FormCheck.offers(question, code)) {
            node.refuse("MAP_UNKNOWN_CODE", code);
        }
    }

    private Optional<Question> known(FormNode node, Form form, String key) {
        Optional<Question> question = form.question(key);
        if (question.isEmpty()) {
            node.refuse("MAP_UNKNOWN_QUESTION", key);
        }
        return question;
    }

    private Condition checked(FormNode node, Condition condition) {
        refused.addAll(FormCheck.references(from, node.path(), condition));
        return condition;
    }
}
