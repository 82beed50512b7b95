package fr.clepsydre.press.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The names that one kind of template may use. */
final class Vocabulary {

    /**
     * Placeholders pass through the Markdown parser as one character each, from here on: private use, so that a
     * template that holds such a character itself is refused and no value can be taken for one.
     */
    static final char FIRST_MARK = '\uE000';
    static final char LAST_MARK = '\uF8FF';

    private final List<String> placeholders;
    private final Set<String> blocks;
    private final Set<String> conditions;

    private Vocabulary(List<String> placeholders, Set<String> blocks, Set<String> conditions) {
        this.placeholders = placeholders;
        this.blocks = blocks;
        this.conditions = conditions;
    }

    static <P extends Enum<P>, C extends Enum<C>> Vocabulary of(P[] placeholders, Predicate<P> block, C[] conditions) {
        List<String> names = new ArrayList<>();
        Set<String> blocks = new LinkedHashSet<>();
        for (P placeholder : placeholders) {
            String name = Names.inTemplate(placeholder);
            names.add(name);
            if (block.test(placeholder)) {
                blocks.add(name);
            }
        }
        Set<String> asked = new LinkedHashSet<>();
        for (C condition : conditions) {
            asked.add(Names.inTemplate(condition));
        }
        return new Vocabulary(names, blocks, asked);
    }

    boolean hasPlaceholder(String name) {
        return placeholders.contains(name);
    }

    boolean hasCondition(String name) {
        return conditions.contains(name);
    }

    boolean isBlock(String placeholder) {
        return blocks.contains(placeholder);
    }

    String placeholders() {
        return String.join(", ", placeholders);
    }

    String conditions() {
        return String.join(", ", conditions);
    }

    char mark(String placeholder) {
        return (char) (FIRST_MARK + placeholders.indexOf(placeholder));
    }

    String marked(char mark) {
        return placeholders.get(mark - FIRST_MARK);
    }

    static boolean isMark(char character) {
        return character >= FIRST_MARK && character <= LAST_MARK;
    }
}
