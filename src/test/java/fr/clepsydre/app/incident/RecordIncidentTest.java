package fr.clepsydre.app.incident;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordIncidentTest {

    private final Office office = Office.empty();

    @Test
    void a_title_is_enough_and_references_go_on() {
        assertEquals(new Reference(2021, 1), value(record("A file for sale", Map.of())).reference());
        assertEquals(new Reference(2021, 2), value(record("Another", Map.of())).reference());
        assertEquals(2, list("").total());
        assertEquals("Another", list("").rows().get(0).title());
        assertEquals(1, list("SALE").total());
    }

    @Test
    void recording_and_each_answer_are_facts_with_who_and_when() {
        var recorded = value(record("A file for sale", Map.of("cause", Answer.NOT_KNOWN_YET)));
        var facts = office.facts(recorded.reference());
        assertEquals(List.of("ANSWER_GIVEN", "INCIDENT_RECORDED"),
                facts.stream().map(fact -> fact.change().kind().name()).toList());
        assertTrue(facts.stream().allMatch(fact -> fact.by().equals("Camille Dupont") && fact.at().equals(Cases.NOW)
                && fact.finess().isEmpty()));
    }

    @Test
    void what_cannot_be_is_refused_whole_and_leaves_nothing() {
        assertEquals(List.of("TITLE_MISSING"), codes(record(" ", Map.of())));
        assertEquals(List.of("UNKNOWN_QUESTION"), codes(record("A", Map.of("nonsense", Answer.of("x")))));
        assertEquals(List.of("IN_FUTURE"), codes(record("A", Map.of("breachStart", Cases.at("2031-01-01T00:00:00Z")))));
        assertEquals(0, list("").total());
    }

    @Test
    void a_laboratory_manager_sees_none_in_which_their_laboratory_is_not() {
        var incident = value(record("A file for sale", Map.of()));
        var read = office.as(KnownCaller.managerOf(Office.FIRST), new ReadIncident());
        assertTrue(read.find(incident.reference()).isEmpty());
        assertEquals(0, read.list("", new Slice.Window(0, 10)).total());
    }

    private Outcome<Incident> record(String title, Map<String, Answer> answers) {
        return office.dpo(new RecordIncident()).record(title, answers);
    }

    private Slice<Incidents.Row> list(String text) {
        return office.dpo(new ReadIncident()).list(text, new Slice.Window(0, 10));
    }
}
