package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.deadline.Anchor;
import fr.clepsydre.domain.deadline.Applicability;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one laboratory owes in one incident: every rule, whether it applies and why, until when, and whether it was done.
 * A view of the case and of the rules; it holds nothing of its own.
 *
 * @param all      every rule of the case, in the order of the file
 * @param notOwned rules of the file that are not the case's: switched off, or not in force at its awareness
 */
public record Duties(List<Obligation> all, List<Obligation> notOwned) {

    public Duties {
        all = List.copyOf(all);
        notOwned = List.copyOf(notOwned);
    }

    /**
     * The duties of a case.
     *
     * @param shared   the incident's answers
     * @param rulebook the file as it is today
     * @param holidays of the laboratory's territory
     * @param now      which rules a case without awareness is shown
     */
    public static Duties of(Involvement involvement, Answers shared, Rulebook rulebook, Holidays holidays,
            Instant now) {
        List<Rule> rules = involvement.awareness().isPresent()
                ? involvement.duties().kept()
                : rulebook.inForceAt(now, involvement.zone());
        Weighing weighing = new Weighing(involvement, involvement.answers().over(shared));
        Map<String, Obligation> reckoned = new LinkedHashMap<>();
        while (reckoned.size() < rules.size()) {
            int before = reckoned.size();
            rules.stream()
                    .filter(rule -> !reckoned.containsKey(rule.key()))
                    .filter(rule -> !(rule.anchor() instanceof Anchor.EndOf end) || reckoned.containsKey(end.rule())
                            || rules.stream().noneMatch(other -> other.key().equals(end.rule())))
                    .forEach(rule -> reckoned.put(rule.key(), obligation(rule, involvement, weighing, reckoned,
                            holidays)));
            if (reckoned.size() == before) {
                throw new IllegalArgumentException("rules that wait for each other");
            }
        }
        List<Obligation> all = rules.stream().map(rule -> reckoned.get(rule.key())).toList();
        Instant at = involvement.awareness().map(aware -> aware.at()).orElse(now);
        return new Duties(all, others(rules, rulebook, involvement, at));
    }

    private static Obligation obligation(Rule rule, Involvement involvement, Weighing weighing,
            Map<String, Obligation> before, Holidays holidays) {
        Optional<ZonedMoment> anchor = weighing.anchor(rule, before);
        Optional<Obligation.Done> done = Optional.ofNullable(involvement.duties().done().get(rule.key()));
        Optional<Instant> metAt = weighing.metAt(rule).or(() -> done.map(Obligation.Done::at));
        return new Obligation(rule, weighing.applies(rule, before),
                anchor.map(moment -> Deadline.of(moment, rule, holidays)), metAt, done,
                Optional.ofNullable(involvement.duties().explained().get(rule.key()))
                        .or(() -> weighing.explanation(rule)));
    }

    private static List<Obligation> others(List<Rule> rules, Rulebook rulebook, Involvement involvement, Instant at) {
        List<Obligation> others = new ArrayList<>();
        rulebook.rules().stream().filter(rule -> !rules.contains(rule)).forEach(rule -> {
            Applicability.Reason why = rule.activity() == Rule.Activity.INACTIVE ? Applicability.Reason.INACTIVE
                    : rule.inForceAt(at, involvement.zone()) ? Applicability.Reason.NOT_IN_THE_CASE
                    : Applicability.Reason.NOT_IN_FORCE;
            others.add(new Obligation(rule, Applicability.notOwed(why), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty()));
        });
        return others;
    }

    /** The obligation to notify the authority (art. 33(1)). */
    public Optional<Obligation> notification() {
        return all.stream().filter(duty -> duty.rule().fulfilment() == Rule.Fulfilment.NOTIFICATION)
                .min(Comparator.comparing(duty -> !duty.applies().isOwed()));
    }

    /** That of a rule. */
    public Optional<Obligation> of(String rule) {
        return all.stream().filter(duty -> duty.rule().key().equals(rule)).findFirst();
    }

    /**
     * The one that the case is sorted and coloured by: the open one whose target comes first, duties without a figure
     * after those that have one; else the notification that has no clock; else the notification as it was filed.
     */
    public Optional<Obligation> leading() {
        Optional<Obligation> clocked = open().filter(duty -> duty.rule().figure() != Rule.Figure.NONE)
                .min(Comparator.comparing(duty -> duty.deadline().orElseThrow().target()));
        return clocked
                .or(() -> notification().filter(Duties::hasNoClock))
                .or(() -> open().findFirst())
                .or(this::notification);
    }

    private static boolean hasNoClock(Obligation duty) {
        return duty.standing().state() == Standing.State.NOT_STARTED
                || duty.standing().state() == Standing.State.NOT_APPLICABLE;
    }

    /** What the laboratory owes, has begun and is not done. */
    public Stream<Obligation> open() {
        return all.stream().filter(Obligation::isTheLaboratorys).filter(Obligation::isOpen);
    }

    /** Open duties without a figure: due at once. */
    public List<Obligation> atOnce() {
        return open().filter(duty -> duty.rule().figure() == Rule.Figure.NONE).toList();
    }
}
