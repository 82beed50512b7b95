package fr.clepsydre.press.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of conditions that show every branch of a template at least once: one a branch, not one a combination. */
final class Branches {

    private final Set<Set<String>> found = new LinkedHashSet<>();

    private Branches() {
    }

    static Set<Set<String>> of(List<Node> nodes) {
        Branches branches = new Branches();
        branches.walk(nodes, Set.of());
        return branches.found;
    }

    private void walk(List<Node> nodes, Set<String> holding) {
        found.add(holding);
        for (Node node : nodes) {
            if (node instanceof Node.Choice choice) {
                walk(choice.yes(), with(holding, choice.condition()));
                walk(choice.no(), holding);
            }
        }
    }

    private static Set<String> with(Set<String> holding, String condition) {
        List<String> all = new ArrayList<>(holding);
        if (!all.contains(condition)) {
            all.add(condition);
        }
        return Set.copyOf(all);
    }
}
