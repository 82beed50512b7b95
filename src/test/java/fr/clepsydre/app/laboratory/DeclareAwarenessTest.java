package fr.clepsydre.app.laboratory;

import static fr.clepsydre.domain.Outcomes.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclareAwarenessTest {

    private final Office office = Office.withTwoLaboratories();
    private final DeclareAwareness declare =
            office.as(KnownCaller.managerOf(Office.FIRST), new DeclareAwareness());

    @Test
    void a_declared_awareness_is_kept_with_its_reason_and_its_author() {
        assertEquals(List.of(), codes(declared(Office.FIRST, Seen.value(Optional.empty()), Cases.AWARE)));
        assertEquals(Cases.AWARE, office.involvement(Office.FIRST).awareness().orElseThrow().at());
        var fact = office.facts(Office.INCIDENT).get(0);
        assertEquals("AWARENESS_DECLARED", fact.change().kind().name());
        assertEquals(Optional.of("the press named us"), fact.change().reason());
        assertEquals(Optional.of(Office.FIRST), fact.finess());
        assertEquals("Alix Martin", fact.by());
        assertTrue(office.involvement(Office.SECOND).awareness().isEmpty());
    }

    @Test
    void it_is_corrected_only_by_somebody_who_saw_it() {
        declared(Office.FIRST, Seen.ANYTHING, Cases.AWARE);
        Instant other = Cases.AWARE.minusSeconds(60);
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(declared(Office.FIRST, Seen.value(Optional.empty()), other)));
        Seen seen = Seen.value(Optional.of(new ZonedMoment(Cases.AWARE, Cases.PARIS).canonical()));
        assertEquals(List.of(), codes(declared(Office.FIRST, seen, other)));
        assertEquals(List.of("AWARENESS_CORRECTED", "AWARENESS_DECLARED"), office.kinds());
    }

    @Test
    void another_laboratorys_case_does_not_exist_for_a_manager() {
        assertEquals(List.of("NOT_FOUND"), codes(declared(Office.SECOND, Seen.ANYTHING, Cases.AWARE)));
        assertEquals(List.of(), office.kinds());
    }

    @Test
    void nobody_is_aware_before_the_breach_or_in_the_future_or_without_a_reason() {
        office.dpo(new EditIncident()).answer(Office.INCIDENT, "breachStart", Seen.ANYTHING,
                Optional.of(Cases.at("2021-02-24T08:00:00Z")));
        assertEquals(List.of("AWARENESS_BEFORE_START"), codes(declared(Office.FIRST, Seen.ANYTHING, Cases.AWARE)));
        assertEquals(List.of("IN_FUTURE"),
                codes(declared(Office.FIRST, Seen.ANYTHING, Cases.NOW.plusSeconds(60))));
        assertEquals(List.of("REASON_MISSING"), codes(declare.declare(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new ZonedMoment(Cases.NOW, Cases.PARIS), " ", "")));
    }

    private Outcome<Involvement> declared(String finess, Seen seen, Instant at) {
        return declare.declare(Office.INCIDENT, finess, seen, new ZonedMoment(at, Cases.PARIS), "the press named us",
                "");
    }
}
