package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Change.Kind;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Reference REFERENCE = new Reference(2021, 1);
    private static final Question DESCRIPTION =
            Cases.question("description", Question.Type.LONG_TEXT, Question.Level.INCIDENT);

    @Test
    void a_title_is_all_that_is_needed() {
        var outcome = Incident.record(REFERENCE, " <script>#{7*7}</script> ", Cases.NOW);
        assertEquals("<script>#{7*7}</script>", value(outcome).title());
        assertEquals(List.of(Change.first(Kind.INCIDENT_RECORDED, "title", "<script>#{7*7}</script>")),
                changes(outcome));
        assertEquals(List.of(), codes(Incident.record(REFERENCE, "x".repeat(200), Cases.NOW)));
    }

    @Test
    void a_title_that_is_none_is_refused_with_the_limit() {
        assertEquals(List.of("TITLE_MISSING"), codes(Incident.record(REFERENCE, " ", Cases.NOW)));
        assertEquals(List.of("CONTROL_CHARACTER"), codes(Incident.record(REFERENCE, "a\nb", Cases.NOW)));
        var long300 = Incident.record(REFERENCE, "x".repeat(300), Cases.NOW);
        assertEquals(List.of("TITLE_TOO_LONG"), codes(long300));
        assertEquals(List.of("200", "300"), long300.refusals().get(0).args());
        assertEquals(Optional.of("title"), long300.refusals().get(0).field());
        assertEquals(List.of("TITLE_TOO_LONG"), codes(Cases.incident().retitle("x".repeat(201))));
    }

    @Test
    void a_new_title_shows_the_old_one() {
        assertEquals(List.of(Change.moved(Kind.TITLE_CHANGED, "title", "A file for sale", "Sold")),
                changes(Cases.incident().retitle("Sold")));
        assertEquals(List.of(), changes(Cases.incident().retitle("A file for sale")));
    }

    @Test
    void an_answer_is_a_fact_with_both_values() {
        Incident before = value(Cases.incident().answer(DESCRIPTION, Answer.NOT_KNOWN_YET, Cases.NOW));
        var outcome = before.answer(DESCRIPTION, Answer.of("A | B\nC"), Cases.NOW);
        assertEquals(List.of(Change.moved(Kind.ANSWER_GIVEN, "description", "?", "=A \\| B\nC")), changes(outcome));
        assertEquals(List.of(), changes(value(outcome).answer(DESCRIPTION, Answer.of("A | B\nC"), Cases.NOW)));
    }

    @Test
    void several_answers_are_taken_all_or_none() {
        Question start = Cases.moment(Milestone.BREACH_START);
        var outcome = Cases.incident().answerAll(
                Map.of(DESCRIPTION, Answer.of("fine"), start, Answer.of("yesterday")), Cases.NOW);
        assertEquals(List.of("MOMENT_UNREADABLE"), codes(outcome));
        assertEquals(Optional.of("breachStart"), outcome.refusals().get(0).field());
    }

    @Test
    void an_incident_does_not_answer_for_a_laboratory() {
        Question own = Cases.question("communication", Question.Type.YES_NO, Question.Level.LABORATORY);
        assertEquals(List.of("NOT_ANSWERED_HERE"), codes(Cases.incident().answer(own, Answer.of("YES"), Cases.NOW)));
    }

    @Test
    void instants_out_of_order_are_refused_at_both_fields() {
        assertOrder(Milestone.BREACH_START, Milestone.BREACH_END);
        assertOrder(Milestone.BREACH_START, Milestone.FIRST_SIGNAL);
        assertOrder(Milestone.BREACH_START, Milestone.PROCESSOR_AWARE);
        assertOrder(Milestone.PROCESSOR_AWARE, Milestone.PROCESSOR_NOTICE);
    }

    private static void assertOrder(Milestone first, Milestone second) {
        var wrong = dated(first, "2021-02-20T10:00:01Z", second, "2021-02-20T10:00:00Z");
        assertEquals(List.of("OUT_OF_ORDER"), codes(wrong));
        assertEquals(List.of(first.question(), second.question()), wrong.refusals().get(0).fields());
        assertEquals(List.of(), codes(dated(first, "2021-02-20T10:00:00Z", second, "2021-02-20T10:00:00Z")));
    }

    private static Outcome<Incident> dated(Milestone first, String at, Milestone second, String then) {
        return Cases.incident().answerAll(
                Map.of(Cases.moment(first), Cases.at(at), Cases.moment(second), Cases.at(then)), Cases.NOW);
    }

    @Test
    void start_and_end_may_be_moved_together() {
        Incident dated = value(dated(Milestone.BREACH_START, "2021-01-01T00:00:00Z",
                Milestone.BREACH_END, "2021-01-02T00:00:00Z"));
        assertEquals(List.of(), codes(dated.answerAll(Map.of(
                Cases.moment(Milestone.BREACH_START), Cases.at("2021-02-01T00:00:00Z"),
                Cases.moment(Milestone.BREACH_END), Cases.at("2021-02-02T00:00:00Z")), Cases.NOW)));
    }

    @Test
    void no_milestone_lies_in_the_future() {
        for (Milestone milestone : Milestone.values()) {
            var outcome = Cases.incident().answer(Cases.moment(milestone), Cases.at("2021-03-05T12:00:01Z"), Cases.NOW);
            assertEquals(List.of("IN_FUTURE"), codes(outcome));
            assertEquals(List.of(milestone.question()), outcome.refusals().get(0).fields());
        }
    }

    @Test
    void what_goes_on_has_no_end() {
        Question ongoing = Cases.question("ongoing", Question.Type.YES_NO, Question.Level.INCIDENT);
        Incident ended = value(Cases.incident().answer(Cases.moment(Milestone.BREACH_END),
                Cases.at("2021-02-20T10:00:00Z"), Cases.NOW));
        assertEquals(List.of("ONGOING_WITH_END"), codes(ended.answer(ongoing, Answer.of("YES"), Cases.NOW)));
        assertEquals(List.of(), codes(ended.answer(ongoing, Answer.of("NO"), Cases.NOW)));
    }

    @Test
    void the_own_total_is_counted_like_a_laboratory_s() {
        var outcome = Cases.incident().changeCount(Counts.Subject.PERSONS, new Count.Exact(491_840));
        assertEquals(List.of(Change.moved(Kind.COUNT_CHANGED, "persons", "?", "=491840")), changes(outcome));
        assertEquals(new Count.Exact(491_840), value(outcome).counts().persons());
    }

    @Test
    void a_refusal_without_a_reason_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome.Refused<>(List.of()));
    }
}
