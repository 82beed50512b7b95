package fr.clepsydre.app.incident;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Milestone;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditIncidentTest {

    private static final String START = Milestone.BREACH_START.question();
    /** An hour after the awareness of {@link Cases#aware()}. */
    private static final Answer LATE = Cases.at("2021-02-23T18:30:00Z");
    private static final Answer EARLY = Cases.at("2021-02-14T08:00:00Z");

    private final Office office = Office.withTwoLaboratories();
    private final EditIncident edit = office.dpo(new EditIncident());

    @Test
    void an_answer_is_kept_and_is_a_fact_and_the_same_answer_again_is_none() {
        assertEquals(1, changes(answer("cause", Optional.of(Answer.NOT_KNOWN_YET))).size());
        assertEquals(0, changes(answer("cause", Optional.of(Answer.NOT_KNOWN_YET))).size());
        assertEquals(List.of("ANSWER_GIVEN"), office.kinds());
        assertEquals(Answer.NOT_KNOWN_YET, office.incident().answers().answer("cause").orElseThrow());
        answer("cause", Optional.empty());
        assertEquals(List.of("ANSWER_WITHDRAWN", "ANSWER_GIVEN"), office.kinds());
        assertTrue(office.incident().answers().answer("cause").isEmpty());
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        Seen seen = Seen.value(Optional.of("another"));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.retitle(Office.INCIDENT, seen, "New")));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.changeCount(Office.INCIDENT, Counts.Subject.PERSONS,
                seen, new Count.Exact(1))));
        assertEquals(List.of("CHANGED_MEANWHILE"),
                codes(edit.answer(Office.INCIDENT, "cause", seen, Optional.of(Answer.NOT_KNOWN_YET))));
        assertEquals(List.of(), office.kinds());
        assertEquals("New", value(edit.retitle(Office.INCIDENT,
                Seen.value(Optional.of("A file for sale")), "New")).title());
    }

    @Test
    void what_is_not_there_is_said() {
        assertEquals(List.of("NOT_FOUND"), codes(edit.retitle(new Reference(2021, 9), Seen.ANYTHING, "New")));
        assertEquals(List.of("UNKNOWN_QUESTION"), codes(answer("nonsense", Optional.empty())));
    }

    @Test
    void an_amendment_is_taken_whole_or_not_at_all() {
        var counts = Map.<Counts.Subject, Count>of(Counts.Subject.PERSONS, new Count.Exact(81_000));
        var broken = new EditIncident.Amendment(Optional.of(""), Map.of(START, EARLY), Set.of("nonsense"), counts);
        assertEquals(List.of("TITLE_MISSING", "UNKNOWN_QUESTION"), codes(edit.amend(Office.INCIDENT, broken)));
        assertEquals(List.of(), office.kinds());
        assertEquals(Cases.incident(), office.incident());
        var whole = new EditIncident.Amendment(Optional.of("New"), Map.of(START, EARLY), Set.of(), counts);
        assertEquals(3, changes(edit.amend(Office.INCIDENT, whole)).size());
        assertEquals(List.of("COUNT_CHANGED", "ANSWER_GIVEN", "TITLE_CHANGED"), office.kinds());
    }

    @Test
    void the_breach_cannot_begin_after_a_laboratory_was_aware_of_it() {
        aware(Office.FIRST, Cases.AWARE);
        aware(Office.SECOND, Instant.parse("2021-03-01T08:00:00Z"));
        for (Outcome<Incident> outcome : List.of(answer(START, Optional.of(LATE)), amend(LATE))) {
            Refusal refusal = outcome.refusals().get(0);
            assertEquals("BREACH_START_AFTER_AWARENESS", refusal.code());
            assertEquals(List.of(START), refusal.fields());
            String told = RefusalWords.in(Locale.FRANCE).sentence(refusal);
            assertTrue(told.contains("d’un laboratoire") && told.contains("Laboratoire 12 (220000012)"), told);
            assertTrue(told.contains("18:30") && told.contains("19:30"), told);
        }
        assertEquals(List.of(), office.kinds());
        assertEquals(List.of(), codes(answer(START, Optional.of(EARLY))));
    }

    @Test
    void several_laboratories_are_counted_and_named() {
        aware(Office.FIRST, Cases.AWARE);
        aware(Office.SECOND, Cases.AWARE.minusSeconds(3600));
        String told = RefusalWords.in(Locale.UK).sentence(amend(LATE).refusals().get(0));
        assertTrue(told.contains("2 laboratories") && told.contains("(220000012)") && told.contains("(350000022)"),
                told);
        assertTrue(told.contains("17:30"), told);
    }

    @Test
    void a_laboratory_with_a_start_of_its_own_is_not_asked() {
        aware(Office.FIRST, Cases.AWARE);
        Involvement before = office.involvement(Office.FIRST);
        office.cases().involve(Office.laboratory(Office.FIRST), new Involvement(Office.INCIDENT, Office.FIRST,
                before.zone(), before.progress(), before.counts(), before.contacts(), Answers.NONE.with(START, EARLY),
                before.duties()));
        assertEquals(List.of(), codes(answer(START, Optional.of(LATE))));
    }

    @Test
    void a_conflict_that_stands_does_not_hinder_another_answer() {
        assertEquals(List.of(), codes(answer(START, Optional.of(LATE))));
        aware(Office.FIRST, Cases.AWARE);
        assertEquals(List.of(), codes(answer("cause", Optional.of(Answer.NOT_KNOWN_YET))));
        assertEquals(List.of(), codes(answer(START, Optional.empty())));
    }

    private void aware(String finess, Instant at) {
        Involvement alerted = office.involvement(finess);
        office.cases().involve(Office.laboratory(finess), value(alerted.declareAwareness(Cases.awareness(at),
                Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK)));
    }

    private Outcome<Incident> answer(String key, Optional<Answer> to) {
        return edit.answer(Office.INCIDENT, key, Seen.ANYTHING, to);
    }

    private Outcome<Incident> amend(Answer start) {
        return edit.amend(Office.INCIDENT,
                new EditIncident.Amendment(Optional.empty(), Map.of(START, start), Set.of(), Map.of()));
    }
}
