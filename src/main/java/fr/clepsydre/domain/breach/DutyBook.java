package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** See {@link Involvement#recordDone}; the same again changes nothing. */
    Outcome<DutyBook> recordDone(String rule, Obligation.Done what, Instant now, List<Rule> rules) {
        List<Refusal> refusals = DutyCheck.done(rule, what, now, rules);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Optional<Obligation.Done> before = Optional.ofNullable(done.get(rule));
        if (before.filter(was -> was.at().equals(what.at()) && was.note().equals(what.note())).isPresent()) {
            return Outcome.accepted(this);
        }
        String at = what.at().toString();
        Change change = before
                .map(was -> Change.moved(Change.Kind.OBLIGATION_DONE, rule, was.at().toString(), at))
                .orElseGet(() -> Change.first(Change.Kind.OBLIGATION_DONE, rule, at));
        return Outcome.accepted(with(rule, what), change.because(what.note()));
    }

    /** See {@link Involvement#takeBackDone}. */
    Outcome<DutyBook> takeBackDone(String rule, String reason) {
        Optional<Obligation.Done> before = Optional.ofNullable(done.get(rule));
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.of("OBLIGATION_NOT_DONE", rule).at("rule"));
        }
        return reason.isBlank()
                ? Outcome.refused(Refusal.of("REASON_MISSING").at("reason"))
                : Outcome.accepted(without(rule), Change.gone(Change.Kind.OBLIGATION_UNDONE, rule,
                        before.get().at().toString()).because(reason));
    }

    /** See {@link Involvement#explain}; the same again changes nothing. */
    Outcome<DutyBook> explain(String rule, Obligation.Explanation why, List<Rule> rules) {
        List<Refusal> refusals = DutyCheck.explanation(rule, why, rules);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Optional<String> before = Optional.ofNullable(explained.get(rule)).map(Obligation.Explanation::text);
        if (before.filter(why.text()::equals).isPresent()) {
            return Outcome.accepted(this);
        }
        return Outcome.accepted(explaining(rule, why), before
                .map(text -> Change.moved(Change.Kind.LATENESS_EXPLAINED, rule, text, why.text()))
                .orElseGet(() -> Change.first(Change.Kind.LATENESS_EXPLAINED, rule, why.text())));
    }

    private DutyBook with(String rule, Obligation.Done what) {
        Map<String, Obligation.Done> copy = new TreeMap<>(done);
        copy.put(rule, what);
        return new DutyBook(kept, copy, explained, decisions);
    }

    private DutyBook without(String rule) {
        Map<String, Obligation.Done> copy = new TreeMap<>(done);
        copy.remove(rule);
        return new DutyBook(kept, copy, explained, decisions);
    }

    private DutyBook explaining(String rule, Obligation.Explanation why) {
        Map<String, Obligation.Explanation> copy = new TreeMap<>(explained);
        copy.put(rule, why);
        return new DutyBook(kept, done, copy, decisions);
    }

    DutyBook deciding(Decision decision, Decider by) {
        return new DutyBook(kept, done, explained, decisions.with(decision, by));
    }
}
