package fr.clepsydre.press.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template says in each of its branches, without the Markdown being read again for each. */
public final class Wording {

    private final List<Node> nodes;
    private final Map<Node, String> texts = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Wording(String template, List<Node> nodes) {
        this.nodes = nodes;
        cut(template, nodes);
    }

    private void cut(String template, List<Node> among) {
        for (Node node : among) {
            if (node instanceof Node.Text text) {
                texts.put(text, template.substring(text.start(), text.end()));
            } else if (node instanceof Node.Choice choice) {
                asked.add(choice.condition());
                cut(template, choice.yes());
                cut(template, choice.no());
            }
        }
    }

    /** Conditions that it asks, by their names. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** Placeholders, by their names, that stand when exactly these conditions hold. */
    public Set<String> placeholders(Set<String> conditions) {
        Set<String> found = new HashSet<>();
        walk(nodes, conditions, found, new HashSet<>());
        return found;
    }

    /** The pieces of its own text that stand then: Markdown, in no order. */
    public Set<String> words(Set<String> conditions) {
        Set<String> found = new HashSet<>();
        walk(nodes, conditions, new HashSet<>(), found);
        return found;
    }

    private void walk(List<Node> among, Set<String> conditions, Set<String> placeholders, Set<String> words) {
        for (Node node : among) {
            if (node instanceof Node.Text text) {
                words.add(texts.get(text));
            } else if (node instanceof Node.Slot slot) {
                placeholders.add(slot.placeholder());
            } else if (node instanceof Node.Choice choice) {
                walk(conditions.contains(choice.condition()) ? choice.yes() : choice.no(), conditions, placeholders,
                        words);
            }
        }
    }
}
