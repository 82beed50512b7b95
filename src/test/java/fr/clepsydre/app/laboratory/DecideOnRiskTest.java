package fr.clepsydre.app.laboratory;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Subject;
import fr.clepsydre.domain.severity.Decisions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideOnRiskTest {

    private static final Seen NOTHING = Seen.value(Optional.empty());

    private final Office office = Office.withTwoLaboratories();
    private final DecideOnRisk decide = office.as(KnownCaller.managerOf(Office.FIRST), new DecideOnRisk());

    @Test
    void a_decision_keeps_who_took_it_and_the_score_as_it_stood_then() {
        EditIncident incident = office.dpo(new EditIncident());
        Map.of("enisaCategories", "SENSITIVE", "enisaSensitive", "BASE", "enisaIdentification", "MAXIMUM",
                        "enisaConfidentiality", "FULL", "enisaIntegrity", "NONE", "enisaAvailability", "NONE",
                        "enisaIntent", "MALICIOUS")
                .forEach((key, code) -> value(incident.answer(Office.INCIDENT, key, Seen.ANYTHING,
                        Optional.of(Answer.of(code)))));
        value(decide(Office.FIRST, NOTHING, Choice.YES, ""));
        value(office.as(KnownCaller.managerOf(Office.FIRST), new EditCase()).answer(Office.INCIDENT, Office.FIRST,
                "enisaSensitive", Seen.ANYTHING, Optional.of(Answer.of("MINUS_3"))));
        Decisions.Taken taken = office.involvement(Office.FIRST).decisions().latest(Subject.NOTIFY).orElseThrow();
        assertEquals("Alix Martin", taken.by().name());
        assertEquals(5, taken.by().score().lowest().value());
        assertTrue(taken.by().score().isExact());
        value(decide(Office.FIRST, Seen.value(Optional.of("YES")), Choice.NOT_KNOWN_YET, ""));
        assertEquals(2, office.involvement(Office.FIRST).decisions().latest(Subject.NOTIFY).orElseThrow().by()
                .score().lowest().value(), "the laboratory's own answer weighs now");
    }

    @Test
    void the_second_of_two_people_is_told_and_overwrites_nothing() {
        value(decide(Office.FIRST, NOTHING, Choice.NO, "the key is safe"));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(decide(Office.FIRST, NOTHING, Choice.YES, "published")));
        assertEquals(CaseStatus.NOT_NOTIFIABLE, office.involvement(Office.FIRST).status());
        assertEquals(List.of("STATUS_MOVED", "NOTIFY_DECIDED"), office.kinds());
    }

    @Test
    void a_no_without_a_reason_changes_nothing() {
        assertEquals(List.of("REASON_MISSING"), codes(decide(Office.FIRST, NOTHING, Choice.NO, " ")));
        assertEquals(List.of(), office.kinds());
    }

    @Test
    void the_move_to_not_notifiable_is_decided_by_whoever_moves() {
        EditCase edit = office.dpo(new EditCase());
        value(edit.move(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "the key is safe")));
        Decisions.Taken taken = office.involvement(Office.FIRST).decisions().latest(Subject.NOTIFY).orElseThrow();
        assertEquals("Camille Dupont", taken.by().name());
        assertEquals("the key is safe", taken.decision().reason());
        assertEquals(List.of("STATUS_MOVED", "NOTIFY_DECIDED"), office.kinds());
    }

    @Test
    void another_laboratory_s_case_does_not_exist() {
        assertEquals(List.of("NOT_FOUND"), codes(decide(Office.SECOND, NOTHING, Choice.YES, "")));
    }

    private Outcome<Involvement> decide(String finess, Seen seen, Choice choice, String reason) {
        return decide.decide(Office.INCIDENT, finess, seen,
                new Decision(Subject.NOTIFY, choice, Optional.empty(), reason));
    }
}
