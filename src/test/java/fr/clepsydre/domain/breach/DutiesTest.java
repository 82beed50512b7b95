package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.deadline.Applicability;
import fr.clepsydre.domain.deadline.Applicability.Reason;
import fr.clepsydre.domain.deadline.Applicability.Verdict;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.Standing.State;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final List<Rule> RULES = KnownRules.BOOK.rules();

    @Test
    void before_an_awareness_nothing_has_begun_and_the_notification_leads() {
        Duties duties = of(Cases.alerted(), Answers.NONE);
        assertEquals(State.NOT_STARTED, state(duties, "GDPR_33_1"));
        assertEquals(State.NOT_STARTED, state(duties, "CSP_L1111_8_2"));
        assertEquals("GDPR_33_1", leading(duties));
        assertEquals(List.of(), duties.atOnce());
    }

    @Test
    void an_awareness_opens_what_counts_from_it_and_the_shortest_leads() {
        Duties duties = of(Cases.aware(), Answers.NONE);
        assertEquals(State.OPEN, state(duties, "GDPR_33_1"));
        assertEquals(State.OPEN, state(duties, "GDPR_34_1"));
        assertEquals(State.OPEN, state(duties, "CSP_L1111_8_2"));
        assertEquals(State.NOT_STARTED, state(duties, "GDPR_33_4"));
        assertEquals("GDPR_33_1", leading(duties));
        assertEquals(List.of("CSP_L1111_8_2"), duties.atOnce().stream().map(one -> one.rule().key()).toList());
        assertEquals(Cases.AWARE, target(duties, "CSP_L1111_8_2"));
        assertEquals(Cases.AWARE.plus(Duration.ofHours(72)), target(duties, "GDPR_33_1"));
    }

    @Test
    void the_filing_meets_one_duty_and_begins_the_next() {
        Duties duties = of(Cases.notified(), Answers.NONE);
        assertEquals(State.MET, state(duties, "GDPR_33_1"));
        assertEquals(State.OPEN, state(duties, "GDPR_33_4"));
        assertEquals(Cases.NOTIFIED.plus(Duration.ofHours(72)), target(duties, "GDPR_33_4"));
        assertEquals("GDPR_33_4", leading(duties));
        Answers complete = Answers.NONE.with("notificationType", Answer.of("COMPLETE"));
        assertEquals(Reason.NOTIFICATION_COMPLETE, why(of(Cases.notified(), complete), "GDPR_33_4"));
    }

    @Test
    void the_risk_decides_and_what_is_not_known_counts_as_owed() {
        assertEquals(Verdict.OWED_UNTIL_DECIDED, applies(of(Cases.aware(), Answers.NONE), "GDPR_34_1").verdict());
        assertEquals(Verdict.OWED_UNTIL_DECIDED, applies(of(Cases.aware(),
                Answers.NONE.with("communication", Answer.NOT_KNOWN_YET)), "GDPR_34_1").verdict());
        assertEquals(Reason.HIGH_RISK, why(of(Cases.aware(),
                Answers.NONE.with("communication", Answer.of("WILL_BE_INFORMED"))), "GDPR_34_1"));
        assertEquals(Reason.HIGH_RISK_EXCLUDED, why(of(Cases.aware(),
                Answers.NONE.with("communication", Answer.of("WILL_NOT_BE_INFORMED"))), "GDPR_34_1"));
        Involvement none = value(Cases.aware().moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "safe"), Cases.decider()));
        Duties duties = of(none, Answers.NONE);
        assertEquals(Reason.RISK_UNLIKELY, why(duties, "GDPR_33_1"));
        assertEquals(Reason.RISK_UNLIKELY, why(duties, "GDPR_34_1"));
        assertEquals(Reason.PREVIOUS_STEP_NOT_OWED, why(duties, "GDPR_33_4"));
        assertEquals(State.OPEN, state(duties, "CSP_L1111_8_2"), "it has no threshold");
        assertEquals("GDPR_33_1", leading(duties));
    }

    @Test
    void the_processor_s_duty_is_shown_and_never_leads() {
        Answers told = Answers.NONE.with("processorAware", Cases.at("2021-02-20T08:00:00Z"));
        Duties open = of(Cases.aware(), told);
        assertEquals(State.OPEN, state(open, "GDPR_33_2"));
        assertTrue(open.open().noneMatch(one -> one.rule().key().equals("GDPR_33_2")));
        Duties met = of(Cases.aware(), told.with("processorNotice", Cases.at("2021-02-26T08:00:00Z")));
        assertEquals(State.MET, state(met, "GDPR_33_2"));
        assertEquals(Reason.NO_PROCESSOR,
                why(of(Cases.aware(), Answers.NONE.with("processorInvolved", Answer.of("NO"))), "GDPR_33_2"));
    }

    @Test
    void what_a_person_records_meets_it_and_can_be_taken_back() {
        var done = new Obligation.Done(Cases.AWARE.plusSeconds(60), "Claire", "n° 12");
        var outcome = Cases.aware().recordDone("CSP_L1111_8_2", done, Cases.NOW, RULES);
        assertEquals(List.of(Change.first(Change.Kind.OBLIGATION_DONE, "CSP_L1111_8_2", done.at().toString())
                .because("n° 12")), changes(outcome));
        assertEquals(State.MET, state(of(value(outcome), Answers.NONE), "CSP_L1111_8_2"));
        assertEquals(List.of(), changes(value(outcome).recordDone("CSP_L1111_8_2", done, Cases.NOW, RULES)));
        assertEquals(List.of("REASON_MISSING"), codes(value(outcome).takeBackDone("CSP_L1111_8_2", " ")));
        var back = value(outcome).takeBackDone("CSP_L1111_8_2", "another case");
        assertEquals(State.OPEN, state(of(value(back), Answers.NONE), "CSP_L1111_8_2"));
        assertEquals(List.of("OBLIGATION_NOT_DONE"), codes(value(back).takeBackDone("CSP_L1111_8_2", "again")));
    }

    @Test
    void what_cannot_be_is_not_recorded() {
        var done = new Obligation.Done(Cases.NOW, "Claire", "");
        assertEquals(List.of("OBLIGATION_UNKNOWN"), codes(Cases.aware().recordDone("X", done, Cases.NOW, RULES)));
        assertEquals(List.of("OBLIGATION_DONE_ELSEWHERE"),
                codes(Cases.aware().recordDone("GDPR_33_1", done, Cases.NOW, RULES)));
        assertEquals(List.of("IN_FUTURE", "NOTE_TOO_LONG"), codes(Cases.aware().recordDone("GDPR_34_1",
                new Obligation.Done(Cases.NOW.plusSeconds(1), "Claire", "x".repeat(2001)), Cases.NOW, RULES)));
        assertEquals(List.of("REASON_MISSING"), codes(Cases.aware().explain("GDPR_33_1",
                new Obligation.Explanation(" ", "Claire", Cases.NOW), RULES)));
    }

    @Test
    void an_explanation_is_kept_with_its_author_and_lateness_stays() {
        var why = new Obligation.Explanation("the lawyer was away", "Claire", Cases.NOW);
        Involvement explained = value(Cases.aware().explain("GDPR_33_1", why, RULES));
        Obligation duty = of(explained, Answers.NONE).of("GDPR_33_1").orElseThrow();
        assertEquals(Optional.of(why), duty.explanation());
        assertEquals(State.OPEN, duty.standing().state());
        Duties inTheForm = of(Cases.aware(), Answers.NONE.with("latenessReason", Answer.of("holidays")));
        assertEquals("holidays", inTheForm.of("GDPR_33_1").flatMap(Obligation::explanation).orElseThrow().text());
    }

    @Test
    void a_closed_case_owes_nothing_more() {
        Involvement closed = value(Cases.notified().moveTo(MoveRequest.to(CaseStatus.COMPLETED, ""), Cases.NOW));
        Duties duties = of(closed, Answers.NONE);
        assertEquals(List.of(), duties.open().toList());
        assertEquals(State.MET, state(duties, "GDPR_33_1"));
        assertEquals(Reason.CASE_CLOSED, why(duties, "GDPR_34_1"));
        assertEquals("GDPR_33_1", leading(duties));
    }

    @Test
    void correcting_an_awareness_judges_the_filing_again_in_the_open() {
        Involvement notified = Cases.notified();
        Instant early = Cases.NOTIFIED.minus(Duration.ofHours(72)).minusSeconds(1);
        var corrected = notified.correctAwareness(Cases.awareness(early), Cases.NOW, Cases.UNKNOWN_TIMELINE,
                KnownRules.BOOK);
        assertEquals(Change.moved(Change.Kind.FILING_JUDGED_AGAIN, "GDPR_33_1", "MET", "MISSED"),
                changes(corrected).get(1));
        assertEquals("2021-02-23T18:30+01:00[Europe/Paris]", changes(corrected).get(0).from().orElseThrow());
    }

    @Test
    void a_case_keeps_its_rules_and_says_so_of_the_others() {
        Rulebook later = new Rulebook(List.of(KnownRules.GDPR_33_1, KnownRules.from(KnownRules.CSP,
                KnownRules.CSP.inForceFrom(), Optional.empty(), Rule.Activity.INACTIVE),
                KnownRules.rule("NEW", Rule.Bound.CONTROLLER, new fr.clepsydre.domain.deadline.Anchor.AtAwareness(),
                        new fr.clepsydre.domain.deadline.Term.Hours(1), Rule.Threshold.NONE, Rule.Fulfilment.RECORD)));
        Duties duties = Duties.of(Cases.aware(), Answers.NONE, later, Holidays.NONE, Cases.NOW);
        assertEquals(State.OPEN, state(duties, "CSP_L1111_8_2"), "switched off later, and still this case's");
        assertEquals(List.of(Reason.INACTIVE, Reason.NOT_IN_THE_CASE),
                duties.notOwned().stream().map(one -> one.applies().reasons().get(0)).toList());
    }

    private static Duties of(Involvement involvement, Answers answers) {
        return Duties.of(involvement, answers, KnownRules.BOOK, Holidays.NONE, Cases.NOW);
    }

    private static State state(Duties duties, String rule) {
        return duties.of(rule).orElseThrow().standing().state();
    }

    private static Applicability applies(Duties duties, String rule) {
        return duties.of(rule).orElseThrow().applies();
    }

    private static Reason why(Duties duties, String rule) {
        List<Reason> reasons = applies(duties, rule).reasons();
        return reasons.get(reasons.size() - 1);
    }

    private static Instant target(Duties duties, String rule) {
        return duties.of(rule).flatMap(Obligation::deadline).map(Deadline::target).orElseThrow();
    }

    private static String leading(Duties duties) {
        return duties.leading().orElseThrow().rule().key();
    }
}
