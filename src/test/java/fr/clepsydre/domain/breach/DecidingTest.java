package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static fr.clepsydre.domain.breach.Cases.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.deadline.Applicability;
import fr.clepsydre.domain.deadline.Applicability.Reason;
import fr.clepsydre.domain.deadline.Applicability.Verdict;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Ground;
import fr.clepsydre.domain.severity.Decision.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingTest {

    private static final Decision NOT_NOTIFY = decision(Subject.NOTIFY, Choice.NO);
    private static final Decision NOTIFY = decision(Subject.NOTIFY, Choice.YES);
    private static final Decision TELL = decision(Subject.TELL, Choice.YES);

    @Test
    void not_to_notify_closes_the_case_and_both_are_facts_with_the_reason() {
        var outcome = decide(Cases.aware(), NOT_NOTIFY);
        assertEquals(CaseStatus.NOT_NOTIFIABLE, value(outcome).status());
        assertEquals(List.of(Change.first(Change.Kind.NOTIFY_DECIDED, "NOTIFY", "NO").because("because"),
                Change.moved(Change.Kind.STATUS_MOVED, "status", "ALERTED", "NOT_NOTIFIABLE").because("because")),
                changes(outcome));
        assertEquals("Claire", value(outcome).decisions().latest(Subject.NOTIFY).orElseThrow().by().name());
    }

    @Test
    void the_move_to_not_notifiable_is_that_decision_and_the_way_back_opens_it_again() {
        Involvement none = moved(Cases.aware(), CaseStatus.NOT_NOTIFIABLE, "the key is safe");
        assertEquals("the key is safe", none.decisions().latest(Subject.NOTIFY).orElseThrow().decision().reason());
        assertEquals(CaseStatus.NOT_NOTIFIABLE, none.status());
        Involvement again = moved(none, CaseStatus.ASSESSED, "it was not");
        assertEquals(Choice.NOT_KNOWN_YET, again.decisions().latest(Subject.NOTIFY).orElseThrow().decision().choice());
        assertEquals(2, again.decisions().all().size());
        assertEquals(List.of("COMMENT_MISSING"), codes(
                Cases.aware().moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, " "), Cases.decider())));
    }

    @Test
    void a_move_elsewhere_decides_nothing() {
        Involvement assessed = moved(Cases.aware(), CaseStatus.ASSESSED, "");
        assertEquals(List.of(), assessed.decisions().all());
        assertThrows(IllegalArgumentException.class, () ->
                assessed.moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "safe"), Cases.NOW));
    }

    @Test
    void to_think_again_opens_the_case_and_needs_a_reason() {
        Involvement none = value(decide(Cases.aware(), NOT_NOTIFY));
        assertEquals(List.of("REASON_MISSING"),
                codes(decide(none, new Decision(Subject.NOTIFY, Choice.YES, Optional.empty(), ""))));
        assertEquals(CaseStatus.ASSESSED, value(decide(none, NOTIFY)).status());
        assertEquals(CaseStatus.ASSESSED,
                value(decide(none, decision(Subject.NOTIFY, Choice.NOT_KNOWN_YET))).status());
        Involvement reworded = value(decide(none, new Decision(Subject.NOTIFY, Choice.NO, Optional.empty(), "other")));
        assertEquals(CaseStatus.NOT_NOTIFIABLE, reworded.status());
        assertEquals(2, reworded.decisions().all().size());
    }

    @Test
    void once_both_are_decided_the_case_is_assessed_and_a_case_that_is_further_stays_there() {
        Involvement half = value(decide(Cases.aware(), NOTIFY));
        assertEquals(CaseStatus.ALERTED, half.status());
        assertEquals(CaseStatus.ASSESSED, value(decide(half, TELL)).status());
        assertEquals(CaseStatus.NOTIFIED, value(decide(value(decide(Cases.notified(), NOTIFY)), TELL)).status());
    }

    @Test
    void the_same_decision_twice_is_one() {
        Involvement once = value(decide(Cases.aware(), TELL));
        assertEquals(List.of(), changes(decide(once, TELL)));
        assertEquals(1, value(decide(once, TELL)).decisions().all().size());
    }

    @Test
    void what_contradicts_what_stands_is_refused() {
        assertEquals(List.of("NOTIFIED_ALREADY"), codes(decide(Cases.notified(), NOT_NOTIFY)));
        Involvement told = value(decide(Cases.aware(), TELL));
        assertEquals(List.of("TELLING_WITHOUT_NOTIFYING"), codes(decide(told, NOT_NOTIFY)));
        assertEquals(List.of("TELLING_WITHOUT_NOTIFYING"),
                codes(told.moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "safe"), Cases.decider())));
        assertEquals(List.of("TELLING_WITHOUT_NOTIFYING"),
                codes(decide(value(decide(Cases.aware(), NOT_NOTIFY)), TELL)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFY, YES,           '',                      GDPR_33_1, OWED,               RISK_FOUND",
        "NOTIFY, NO,            '',                      GDPR_33_1, NOT_OWED,           RISK_UNLIKELY",
        "NOTIFY, NO,            '',                      GDPR_34_1, NOT_OWED,           RISK_UNLIKELY",
        "NOTIFY, NOT_KNOWN_YET, '',                      GDPR_33_1, OWED,               RISK_NOT_EXCLUDED",
        "TELL,   YES,           '',                      GDPR_34_1, OWED,               HIGH_RISK",
        "TELL,   NO,            NO_HIGH_RISK,            GDPR_34_1, NOT_OWED,           HIGH_RISK_EXCLUDED",
        "TELL,   NO,            UNINTELLIGIBLE,          GDPR_34_1, NOT_OWED,           DATA_UNINTELLIGIBLE",
        "TELL,   NO,            RISK_REMOVED,            GDPR_34_1, NOT_OWED,           HIGH_RISK_REMOVED",
        "TELL,   NO,            DISPROPORTIONATE_EFFORT, GDPR_34_1, OWED,               PUBLIC_COMMUNICATION",
        "TELL,   NOT_KNOWN_YET, '',                      GDPR_34_1, OWED_UNTIL_DECIDED, HIGH_RISK_NOT_KNOWN"})
    void what_is_owed_follows_from_the_decisions(Subject subject, Choice choice, String ground, String rule,
            Verdict verdict, Reason reason) {
        Decision decision = decision(subject, choice,
                Optional.of(ground).filter(code -> !code.isEmpty()).map(Ground::valueOf));
        Applicability applies = applies(value(decide(Cases.aware(), decision)), rule);
        assertEquals(verdict, applies.verdict());
        assertEquals(reason, applies.reasons().get(applies.reasons().size() - 1));
    }

    @Test
    void a_decision_counts_before_what_the_notification_answers() {
        Involvement decided = value(decide(Cases.aware(), TELL));
        Answers no = Answers.NONE.with("communication", Answer.of("WILL_NOT_BE_INFORMED"));
        Duties duties = Duties.of(decided, no, KnownRules.BOOK, Holidays.NONE, Cases.NOW);
        assertEquals(Verdict.OWED, duties.of("GDPR_34_1").orElseThrow().applies().verdict());
    }

    private static Applicability applies(Involvement involvement, String rule) {
        return Duties.of(involvement, Answers.NONE, KnownRules.BOOK, Holidays.NONE, Cases.NOW)
                .of(rule).orElseThrow().applies();
    }

    private static Outcome<Involvement> decide(Involvement involvement, Decision decision) {
        return involvement.decide(decision, Cases.decider());
    }

    private static Involvement moved(Involvement involvement, CaseStatus to, String comment) {
        return value(involvement.moveTo(MoveRequest.to(to, comment), Cases.decider()));
    }
}
