package fr.clepsydre.press.template;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The Markdown that is left of a template once its conditions are decided, and where each character came from. */
final class Variant {

    private static final char REPLACED = '\uFFFD';

    private final Vocabulary vocabulary;
    private final String template;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];

    private Variant(Vocabulary vocabulary, String template) {
        this.vocabulary = vocabulary;
        this.template = template;
    }

    static Variant of(Vocabulary vocabulary, String template, List<Node> nodes, Predicate<String> holds) {
        Variant variant = new Variant(vocabulary, template);
        variant.addAll(nodes, holds);
        return variant;
    }

    private void addAll(List<Node> nodes, Predicate<String> holds) {
        for (Node node : nodes) {
            if (node instanceof Node.Text words) {
                for (int i = words.start(); i < words.end(); i++) {
                    char own = template.charAt(i);
                    add(Vocabulary.isMark(own) ? REPLACED : own, i);
                }
            } else if (node instanceof Node.Slot slot) {
                add(vocabulary.mark(slot.placeholder()), slot.start());
            } else if (node instanceof Node.Choice choice) {
                addAll(holds.test(choice.condition()) ? choice.yes() : choice.no(), holds);
            }
        }
    }

    private void add(char character, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[text.length()] = origin;
        text.append(character);
    }

    String text() {
        return text.toString();
    }

    int origin(int index) {
        return text.isEmpty() ? 0 : origins[Math.min(index, text.length() - 1)];
    }

    /** Where this mark first stands at or after this place. */
    int originOfMark(char mark, int from) {
        int index = text.indexOf(String.valueOf(mark), from);
        return origin(index < 0 ? from : index);
    }
}
