package fr.clepsydre.store.rule;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One mapping of the file and the lines that it stands on. What is wrong is noted with its line, and a stand-in
 * answered, so that one reading finds every fault.
 */
final class RuleNode {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final List<Refusal> refused;

    RuleNode(Node node, List<Refusal> refused) {
        this.refused = refused;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            refuse(line, "RULES_NO_MAPPING");
            return;
        }
        mapping.getValue().forEach(pair -> {
            String name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (values.put(name, pair.getValueNode()) != null) {
                refuse(line(pair.getKeyNode()), "RULES_TWICE", name);
            }
        });
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    int line() {
        return line;
    }

    /** Notes every name that a rule does not have: most often a typing error. */
    void only(String... names) {
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(Arrays.asList(names));
        unknown.forEach(name -> refuse(line(values.get(name)), "RULES_UNKNOWN_NAME", name, String.join(", ", names)));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        if (values.get(name) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        refuse(at(name), "RULES_TEXT_MISSING", name);
        return "";
    }

    Words words(String name) {
        if (!has(name)) {
            refuse(line, "RULES_TEXT_MISSING", name);
            return new Words("", "");
        }
        RuleNode both = new RuleNode(values.get(name), refused);
        both.only("fr", "en");
        return new Words(both.text("fr"), both.text("en"));
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String written = text(name);
        String code = written.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        E[] all = words.getEnumConstants();
        Optional<E> word = Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        if (word.isEmpty() && !written.isEmpty()) {
            String allowed = Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .reduce((one, other) -> one + ", " + other).orElse("");
            refuse(at(name), "RULES_UNKNOWN_WORD", name, written, allowed);
        }
        return word.orElse(all[0]);
    }

    LocalDate day(String name) {
        String written = text(name);
        try {
            return written.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            refuse(at(name), "RULES_DAY_UNREADABLE", name, written);
            return LocalDate.EPOCH;
        }
    }

    <T> T read(String name, java.util.function.Function<String, Outcome<T>> reading, T standIn) {
        String written = text(name);
        if (written.isEmpty()) {
            return standIn;
        }
        Outcome<T> read = reading.apply(written);
        read.refusals().forEach(refusal -> refuse(at(name), refusal.code(), refusal.args().toArray()));
        return read instanceof Outcome.Accepted<T> accepted ? accepted.value() : standIn;
    }

    private int at(String name) {
        return has(name) ? line(values.get(name)) : line;
    }

    void refuse(int where, String code, Object... args) {
        refused.add(Refusal.of(code, args).at(String.valueOf(where)));
    }
}
