package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was decided and recorded of a case's obligations.
 *
 * @param kept      the rules that were in force at the awareness; empty before
 * @param done      what a person recorded as done, by key of the rule
 * @param explained why an obligation is late, by key of the rule
 * @param decisions on the risk, on which art. 33(1) and 34(1) depend
 */
public record DutyBook(List<Rule> kept, Map<String, Obligation.Done> done,
        Map<String, Obligation.Explanation> explained, Decisions decisions) {

    public static final DutyBook EMPTY = new DutyBook(List.of(), Map.of(), Map.of(), Decisions.NONE);

    public DutyBook {
        kept = List.copyOf(kept);
        done = Map.copyOf(done);
        explained = Map.copyOf(explained);
    }

    DutyBook keeping(List<Rule> rules) {
        return new DutyBook(rules, done, explained, decisions);
    }

    DutyBook with(String rule, Obligation.Done what) {
        Map<String, Obligation.Done> copy = new TreeMap<>(done);
        copy.put(rule, what);
        return new DutyBook(kept, copy, explained, decisions);
    }

    DutyBook without(String rule) {
        Map<String, Obligation.Done> copy = new TreeMap<>(done);
        copy.remove(rule);
        return new DutyBook(kept, copy, explained, decisions);
    }

    DutyBook explaining(String rule, Obligation.Explanation why) {
        Map<String, Obligation.Explanation> copy = new TreeMap<>(explained);
        copy.put(rule, why);
        return new DutyBook(kept, done, copy, decisions);
    }

    DutyBook deciding(Decision decision, Decider by) {
        return new DutyBook(kept, done, explained, decisions.with(decision, by));
    }
}
