package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what somebody records of an obligation can be true at all. */
final class DutyCheck {

    private DutyCheck() {}

    static List<Refusal> done(String rule, Obligation.Done done, Instant now, List<Rule> rules) {
        Optional<Rule> known = known(rule, rules);
        if (known.isEmpty()) {
            return List.of(Refusal.of("OBLIGATION_UNKNOWN", rule).at("rule"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (known.get().fulfilment() != Rule.Fulfilment.RECORD) {
            refusals.add(Refusal.of("OBLIGATION_DONE_ELSEWHERE", rule).at("rule"));
        }
        if (done.at().isAfter(now)) {
            refusals.add(Refusal.of("IN_FUTURE", done.at(), now).at("at"));
        }
        if (done.note().length() > Obligation.LONGEST_TEXT) {
            refusals.add(Refusal.of("NOTE_TOO_LONG", Obligation.LONGEST_TEXT, done.note().length()).at("note"));
        }
        return refusals;
    }

    static List<Refusal> explanation(String rule, Obligation.Explanation why, List<Rule> rules) {
        if (known(rule, rules).isEmpty()) {
            return List.of(Refusal.of("OBLIGATION_UNKNOWN", rule).at("rule"));
        }
        if (why.text().isBlank()) {
            return List.of(Refusal.of("REASON_MISSING").at("reason"));
        }
        return why.text().length() > Obligation.LONGEST_TEXT
                ? List.of(Refusal.of("REASON_TOO_LONG", Obligation.LONGEST_TEXT, why.text().length()).at("reason"))
                : List.of();
    }

    private static Optional<Rule> known(String rule, List<Rule> rules) {
        return rules.stream().filter(one -> one.key().equals(rule)).findFirst();
    }
}
