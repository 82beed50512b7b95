package fr.clepsydre.store.register;

import fr.clepsydre.app.register.RegisterDecision;
import fr.clepsydre.app.register.RegisterFiling;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.store.rule.KeptRule;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What hangs on the entries of one page in rows of its own: answers, duties, decisions, filings. One query of each for the whole
 * page, and columns instead of entities, so that nothing of it stays behind in the persistence context.
 */
final class RegisterParts {

    /** Where the duty to notify stands, and why it is late. */
    record Duty(Standing standing, Optional<String> explanation) {
    }

    private static final Duty NOT_RECKONED = new Duty(new Standing(Standing.State.NOT_STARTED, Rule.Figure.LEGAL,
            Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());

    private final Map<UUID, Map<String, Answer>> answers = new HashMap<>();
    private final Map<UUID, Duty> duties = new HashMap<>();
    private final Map<UUID, Map<RegisterDecision.Kind, RegisterDecision>> decisions = new HashMap<>();
    private final Map<UUID, List<RegisterFiling>> filings = new HashMap<>();
    /** Cases of one time keep rules of one text. */
    private final Map<String, Rule> rules = new HashMap<>();

    private RegisterParts() {
    }

    static RegisterParts of(List<RegisterColumns> page, EntityManager entities) {
        Set<UUID> incidents = new HashSet<>();
        Set<UUID> involvements = new HashSet<>();
        page.forEach(columns -> {
            incidents.add(columns.incident());
            columns.involvement().ifPresent(involvements::add);
        });
        RegisterParts parts = new RegisterParts();
        rows(entities, "select r.id, key(a), a.answer from IncidentRow r join r.answers a where r.id in (:ids)",
                incidents).forEach(parts::answer);
        rows(entities, "select r.id, key(a), a.answer from InvolvementRow r join r.answers a where r.id in (:ids)",
                involvements).forEach(parts::answer);
        rows(entities, "select o.involvementId, o.rule, o.state, o.figure, o.anchorAt, o.targetAt, o.metAt,"
                + " o.explanation from ObligationRow o where o.involvementId in (:ids) order by o.positionOf, o.ruleKey",
                involvements).forEach(parts::duty);
        rows(entities, "select d.involvementId, d.subject, d.choice, d.ground, d.reason, d.decidedAt, d.decidedBy"
                + " from DecisionRow d where d.involvementId in (:ids) order by d.numberOf", involvements)
                .forEach(parts::decision);
        rows(entities, "select v.involvementId, v.numberOf, v.kind, v.filedAt, v.filedZone, v.filingNumber from VersionRow v"
                + " where v.involvementId in (:ids) and v.filedAt is not null order by v.numberOf", involvements)
                .forEach(parts::filing);
        return parts;
    }

    private static List<Object[]> rows(EntityManager entities, String query, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : entities.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    Answers shared(UUID incident) {
        return new Answers(answers.getOrDefault(incident, Map.of()));
    }

    Answers own(UUID involvement) {
        return new Answers(answers.getOrDefault(involvement, Map.of()));
    }

    Duty duty(UUID involvement) {
        return duties.getOrDefault(involvement, NOT_RECKONED);
    }

    /** At most one of each kind. */
    List<RegisterDecision> decisions(UUID involvement) {
        return List.copyOf(decisions.getOrDefault(involvement, Map.of()).values());
    }

    /** The oldest first. */
    List<RegisterFiling> filings(UUID involvement) {
        return filings.getOrDefault(involvement, List.of());
    }

    private void filing(Object[] row) {
        filings.computeIfAbsent((UUID) row[0], first -> new ArrayList<>())
                .add(new RegisterFiling((Integer) row[1], VersionKind.valueOf((String) row[2]),
                        new ZonedMoment((Instant) row[3], ZoneId.of((String) row[4])), (String) row[5]));
    }

    private void answer(Object[] row) {
        answers.computeIfAbsent((UUID) row[0], first -> new HashMap<>())
                .put((String) row[1], Answer.decode((String) row[2]));
    }

    /** As the domain picks it: of several rules under which the authority is notified, the first that is owed. */
    private void duty(Object[] row) {
        Rule rule = rules.computeIfAbsent((String) row[1], KeptRule::read);
        Duty before = duties.get((UUID) row[0]);
        boolean better = before == null || before.standing().state() == Standing.State.NOT_APPLICABLE;
        if (rule.fulfilment() == Rule.Fulfilment.NOTIFICATION && better) {
            Standing standing = new Standing(Standing.State.valueOf((String) row[2]),
                    Rule.Figure.valueOf((String) row[3]), instant(row[4]), instant(row[5]), instant(row[6]));
            if (before == null || standing.state() != Standing.State.NOT_APPLICABLE) {
                duties.put((UUID) row[0], new Duty(standing, Optional.ofNullable((String) row[7])));
            }
        }
    }

    /** The latest on a subject counts. */
    private void decision(Object[] row) {
        RegisterDecision.Kind kind = RegisterDecision.Kind.valueOf((String) row[1]);
        decisions.computeIfAbsent((UUID) row[0], first -> new EnumMap<>(RegisterDecision.Kind.class))
                .put(kind, new RegisterDecision(kind, (String) row[2], Optional.ofNullable((String) row[3]),
                        (String) row[4], (Instant) row[5], (String) row[6]));
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Instant) column);
    }
}
