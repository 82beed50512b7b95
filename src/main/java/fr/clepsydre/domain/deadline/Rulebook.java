package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Every rule that Clepsydre knows, in the order of the file: with past and future versions, active or not. */
public record Rulebook(List<Rule> rules) {

    public Rulebook {
        rules = List.copyOf(rules);
    }

    /**
     * The rules, if they go together. Refuses with RULES_OVERLAP (two active versions of one rule at the same time),
     * RULES_UNKNOWN_STEP, RULES_CIRCLE and RULES_WITHOUT_NOTIFICATION; the field is the number of the rule in the
     * list, from 0.
     */
    public static Outcome<Rulebook> of(List<Rule> rules) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            check(rules, i, refusals);
        }
        if (rules.stream().noneMatch(rule -> rule.isActive() && rule.fulfilment() == Rule.Fulfilment.NOTIFICATION)) {
            refusals.add(Refusal.of("RULES_WITHOUT_NOTIFICATION"));
        }
        return refusals.isEmpty() ? Outcome.accepted(new Rulebook(rules)) : new Outcome.Refused<>(refusals);
    }

    private static void check(List<Rule> rules, int number, List<Refusal> refusals) {
        Rule rule = rules.get(number);
        String field = String.valueOf(number);
        IntStream.range(0, number).mapToObj(rules::get)
                .filter(other -> other.key().equals(rule.key()) && other.isActive() && rule.isActive())
                .filter(rule::overlaps)
                .forEach(other -> refusals.add(Refusal.of("RULES_OVERLAP", rule.key(), other.inForceFrom(),
                        rule.inForceFrom()).at(field)));
        if (rule.anchor() instanceof Anchor.EndOf end) {
            if (rules.stream().noneMatch(other -> other.key().equals(end.rule()))) {
                refusals.add(Refusal.of("RULES_UNKNOWN_STEP", rule.key(), end.rule()).at(field));
            } else if (isCircle(rules, rule)) {
                refusals.add(Refusal.of("RULES_CIRCLE", rule.key()).at(field));
            }
        }
    }

    private static boolean isCircle(List<Rule> rules, Rule rule) {
        Set<String> seen = new HashSet<>(Set.of(rule.key()));
        Anchor anchor = rule.anchor();
        while (anchor instanceof Anchor.EndOf end) {
            if (!seen.add(end.rule())) {
                return true;
            }
            anchor = rules.stream().filter(other -> other.key().equals(end.rule())).findFirst()
                    .map(Rule::anchor).orElseGet(Anchor.AtAwareness::new);
        }
        return false;
    }

    /** The active rules in force at that instant, by the calendar of that zone. */
    public List<Rule> inForceAt(Instant at, ZoneId zone) {
        return rules.stream().filter(rule -> rule.isActive() && rule.inForceAt(at, zone)).toList();
    }

    /**
     * The rules of a case whose awareness is corrected: those that it has stay its own as long as they were in force
     * then; the book adds what is in force now and it has no version of.
     */
    public List<Rule> keeping(List<Rule> own, ZonedMoment aware) {
        List<Rule> kept = new ArrayList<>(own.stream()
                .filter(rule -> rule.inForceAt(aware.at(), aware.zone())).toList());
        boolean first = own.isEmpty();
        inForceAt(aware.at(), aware.zone()).stream()
                .filter(rule -> first || own.stream().anyMatch(other -> other.key().equals(rule.key())))
                .filter(rule -> kept.stream().noneMatch(other -> other.key().equals(rule.key())))
                .forEach(kept::add);
        return kept;
    }

    /** The rule under which the authority is notified, at that instant; empty before there was one. */
    public Optional<Rule> notificationAt(Instant at, ZoneId zone) {
        return notification(inForceAt(at, zone));
    }

    /** The one of these under which the authority is notified: the shortest term, should there be several. */
    public static Optional<Rule> notification(List<Rule> rules) {
        return rules.stream().filter(rule -> rule.fulfilment() == Rule.Fulfilment.NOTIFICATION).findFirst();
    }

    /** Those of these that a complementary notification fulfils: they count from the first one (art. 33(4)). */
    public static List<Rule> completing(List<Rule> rules) {
        Optional<Rule> first = notification(rules);
        return rules.stream().filter(rule -> rule.fulfilment() == Rule.Fulfilment.RECORD)
                .filter(rule -> rule.bound() == Rule.Bound.CONTROLLER && rule.firmness() == Rule.Firmness.SOFT)
                .filter(rule -> rule.anchor() instanceof Anchor.EndOf end
                        && first.filter(one -> one.key().equals(end.rule())).isPresent())
                .toList();
    }

    /** The first day on which there was a duty to notify at all. */
    public LocalDate beginning() {
        return rules.stream().filter(rule -> rule.isActive() && rule.fulfilment() == Rule.Fulfilment.NOTIFICATION)
                .map(Rule::inForceFrom).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }
}
