package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.deadline.Anchor;
import fr.clepsydre.domain.deadline.Applicability;
import fr.clepsydre.domain.deadline.Applicability.Reason;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Subject;
import fr.clepsydre.domain.severity.Decisions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a rule applies to a case, from when, and whether it was met: what the facts of the case say of it. Decisions
 * are read, never made: a duty is owed until somebody has decided that it is not.
 */
record Weighing(Involvement involvement, Answers answers) {

    private static final String COMMUNICATION = "communication";

    Applicability applies(Rule rule, Map<String, Obligation> before) {
        if (involvement.status() == CaseStatus.COMPLETED) {
            return Applicability.notOwed(Reason.CASE_CLOSED);
        }
        if (rule.bound() == Rule.Bound.PROCESSOR && answers.value("processorInvolved").filter("NO"::equals).isPresent()) {
            return Applicability.notOwed(Reason.NO_PROCESSOR);
        }
        if (rule.anchor() instanceof Anchor.EndOf end) {
            Obligation previous = before.get(end.rule());
            if (previous == null || !previous.applies().isOwed() && previous.metAt().isEmpty()) {
                return Applicability.notOwed(Reason.PREVIOUS_STEP_NOT_OWED);
            }
            if (answers.value("notificationType").filter("COMPLETE"::equals).isPresent()
                    && previous.rule().fulfilment() == Rule.Fulfilment.NOTIFICATION
                    && rule.firmness() == Rule.Firmness.SOFT) {
                return Applicability.notOwed(Reason.NOTIFICATION_COMPLETE);
            }
        }
        return risk(rule.threshold(), bound(rule.bound()));
    }

    private Applicability risk(Rule.Threshold threshold, Reason bound) {
        boolean unlikely = involvement.decisions().says(Subject.NOTIFY, Choice.NO);
        return switch (threshold) {
            case NONE -> Applicability.owed(bound, Reason.ANY_RISK);
            case RISK -> unlikely
                    ? Applicability.notOwed(bound, Reason.RISK_UNLIKELY)
                    : Applicability.owed(bound, involvement.decisions().says(Subject.NOTIFY, Choice.YES)
                            ? Reason.RISK_FOUND
                            : Reason.RISK_NOT_EXCLUDED);
            case HIGH_RISK -> unlikely ? Applicability.notOwed(bound, Reason.RISK_UNLIKELY) : highRisk(bound);
        };
    }

    private Applicability highRisk(Reason bound) {
        return involvement.decisions().latest(Subject.TELL).map(Decisions.Taken::decision)
                .map(decision -> switch (decision.choice()) {
                    case YES -> Applicability.owed(bound, Reason.HIGH_RISK);
                    case NO -> notTold(bound, decision);
                    case NOT_KNOWN_YET -> Applicability.untilDecided(bound, Reason.HIGH_RISK_NOT_KNOWN);
                })
                .orElseGet(() -> answeredHighRisk(bound));
    }

    private static Applicability notTold(Reason bound, Decision decision) {
        return switch (decision.ground().orElseThrow()) {
            case UNINTELLIGIBLE -> Applicability.notOwed(bound, Reason.DATA_UNINTELLIGIBLE);
            case RISK_REMOVED -> Applicability.notOwed(bound, Reason.HIGH_RISK_REMOVED);
            case NO_HIGH_RISK -> Applicability.notOwed(bound, Reason.HIGH_RISK_EXCLUDED);
            // Art. 34(3)(c): not letters, but the people must be informed "in an equally effective manner".
            case DISPROPORTIONATE_EFFORT -> Applicability.owed(bound, Reason.PUBLIC_COMMUNICATION);
        };
    }

    /**
     * As long as nobody has decided, what the notification says of the communication stands in: cases from before
     * there were decisions have no more than that, and it was filed with the authority.
     */
    private Applicability answeredHighRisk(Reason bound) {
        return switch (answers.value(COMMUNICATION).orElse("")) {
            case "INFORMED", "WILL_BE_INFORMED" -> Applicability.owed(bound, Reason.HIGH_RISK);
            case "WILL_NOT_BE_INFORMED" -> Applicability.notOwed(bound, Reason.HIGH_RISK_EXCLUDED);
            default -> Applicability.untilDecided(bound, Reason.HIGH_RISK_NOT_KNOWN);
        };
    }

    private static Reason bound(Rule.Bound bound) {
        return switch (bound) {
            case CONTROLLER -> Reason.CONTROLLER;
            case PROCESSOR -> Reason.BINDS_THE_PROCESSOR;
            case HEALTH_ESTABLISHMENT -> Reason.HEALTH_ESTABLISHMENT;
            case ESSENTIAL_ENTITY -> Reason.ESSENTIAL_ENTITY;
        };
    }

    /** From when it counts; empty as long as that has not happened. */
    Optional<ZonedMoment> anchor(Rule rule, Map<String, Obligation> before) {
        if (rule.anchor() instanceof Anchor.EndOf end) {
            return Optional.ofNullable(before.get(end.rule())).flatMap(Obligation::metAt)
                    .map(at -> new ZonedMoment(at, involvement.zone()));
        }
        return rule.anchor() instanceof Anchor.AtAwareness
                ? involvement.awareness().map(Awareness::moment)
                : Timeline.of(answers).moment(Milestone.PROCESSOR_AWARE);
    }

    /** When the case itself says that it was done. */
    Optional<Instant> metAt(Rule rule) {
        return switch (rule.fulfilment()) {
            case NOTIFICATION -> involvement.progress().notifiedAt();
            case PROCESSOR_NOTICE -> Timeline.of(answers).moment(Milestone.PROCESSOR_NOTICE).map(ZonedMoment::at);
            case RECORD -> Optional.empty();
        };
    }

    /** Art. 33(1): the reasons of the delay, where the form already has them. */
    Optional<Obligation.Explanation> explanation(Rule rule) {
        return rule.fulfilment() != Rule.Fulfilment.NOTIFICATION
                ? Optional.empty()
                : answers.value("latenessReason").filter(text -> !text.isBlank())
                        .map(text -> new Obligation.Explanation(text, "", Instant.EPOCH));
    }
}
