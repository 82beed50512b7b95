package fr.clepsydre.store.rule;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Anchor;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code config/obligations.yaml}. Refuses with every fault at once; the field of a refusal is the line, from 1:
 * RULES_NOT_YAML, RULES_NO_LIST, RULES_NO_MAPPING, RULES_TWICE, RULES_UNKNOWN_NAME, RULES_TEXT_MISSING,
 * RULES_UNKNOWN_WORD, RULES_DAY_UNREADABLE, RULES_KEY_MALFORMED, RULES_ENDS_BEFORE_START, TERM_UNREADABLE,
 * TERM_OUT_OF_RANGE, ANCHOR_UNKNOWN, and what {@link Rulebook#of} refuses.
 */
public final class RulebookFile {

    private static final String[] NAMES = {"key", "title", "binds", "anchor", "length", "goal", "firm", "threshold",
        "done", "source", "from", "to", "active"};

    private final List<Refusal> refused = new ArrayList<>();

    private RulebookFile() {
    }

    /** Whether a rule is used, as an operator says it. */
    private enum Switch { YES, NO, TRUE, FALSE }

    /** Reads the text of the file. */
    public static Outcome<Rulebook> read(String text) {
        try {
            // As written, not as YAML guesses: "no" and a date stay texts.
            var settings = LoadSettings.builder().setLabel("obligations").setAllowDuplicateKeys(true).build();
            return new RulebookFile().book(new Compose(settings).composeString(text));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return Outcome.refused(Refusal.of("RULES_NOT_YAML", broken.getProblem()).at(String.valueOf(line)));
        } catch (YamlEngineException broken) {
            return Outcome.refused(Refusal.of("RULES_NOT_YAML", "").at("1"));
        }
    }

    private Outcome<Rulebook> book(Optional<Node> root) {
        if (root.isEmpty() || !(root.get() instanceof SequenceNode list) || list.getValue().isEmpty()) {
            return Outcome.refused(Refusal.of("RULES_NO_LIST").at(String.valueOf(root.map(RuleNode::line).orElse(1))));
        }
        List<Rule> rules = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Node node : list.getValue()) {
            RuleNode written = new RuleNode(node, refused);
            lines.add(written.line());
            rules.add(rule(written));
        }
        if (!refused.isEmpty()) {
            return new Outcome.Refused<>(refused);
        }
        Outcome<Rulebook> book = Rulebook.of(rules);
        return book instanceof Outcome.Accepted<Rulebook>
                ? book
                : new Outcome.Refused<>(book.refusals().stream().map(refusal -> refusal.at(refusal.field()
                        .map(number -> String.valueOf(lines.get(Integer.parseInt(number)))).orElse("1"))).toList());
    }

    private static Rule rule(RuleNode node) {
        node.only(NAMES);
        var rule = new Rule(key(node), node.words("title"), node.word("binds", Rule.Bound.class),
                node.read("anchor", Anchor::parse, new Anchor.AtAwareness()),
                node.read("length", Term::parse, new Term.AtOnce()), goal(node),
                node.has("firm") ? node.word("firm", Rule.Firmness.class) : Rule.Firmness.LEGAL,
                node.word("threshold", Rule.Threshold.class), node.word("done", Rule.Fulfilment.class),
                node.words("source"), node.day("from"),
                node.has("to") ? Optional.of(node.day("to")) : Optional.empty(), activity(node));
        if (rule.inForceTo().filter(last -> last.isBefore(rule.inForceFrom())).isPresent()) {
            node.refuse(node.line(), "RULES_ENDS_BEFORE_START", rule.key(), rule.inForceFrom(),
                    rule.inForceTo().orElseThrow());
        }
        return rule;
    }

    private static String key(RuleNode node) {
        String key = node.text("key");
        if (!key.isEmpty() && !key.matches("[A-Z][A-Z0-9_]{0,59}")) {
            node.refuse(node.line(), "RULES_KEY_MALFORMED", key);
        }
        return key;
    }

    private static Optional<Term> goal(RuleNode node) {
        if (!node.has("goal")) {
            return Optional.empty();
        }
        Term goal = node.read("goal", Term::parse, new Term.Days(1));
        if (!goal.hasFigure()) {
            node.refuse(node.line(), "RULES_GOAL_WITHOUT_FIGURE", node.text("goal"));
        }
        return Optional.of(goal);
    }

    private static Rule.Activity activity(RuleNode node) {
        return switch (node.word("active", Switch.class)) {
            case YES, TRUE -> Rule.Activity.ACTIVE;
            case NO, FALSE -> Rule.Activity.INACTIVE;
        };
    }
}
