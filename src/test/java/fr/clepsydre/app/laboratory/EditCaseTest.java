package fr.clepsydre.app.laboratory;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Contacts;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.notification.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditCaseTest {

    private static final Contact DPO = new Contact("Zoë Čapek", "", "dpo@labo.example", "");

    private final Office office = Office.withTwoLaboratories();
    private final EditCase edit = office.as(KnownCaller.managerOf(Office.FIRST), new EditCase());

    @Test
    void a_case_moves_on_and_that_is_a_fact() {
        assertEquals(List.of(), codes(edit.move(Office.INCIDENT, Office.FIRST,
                Seen.value(Optional.of("ALERTED")), MoveRequest.to(CaseStatus.ACKNOWLEDGED, ""))));
        assertEquals(CaseStatus.ACKNOWLEDGED, office.involvement(Office.FIRST).status());
        assertEquals(List.of("STATUS_MOVED"), office.kinds());
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.move(Office.INCIDENT, Office.FIRST,
                Seen.value(Optional.of("ALERTED")), MoveRequest.to(CaseStatus.ASSESSED, ""))));
        assertEquals(List.of("AWARENESS_MISSING"), codes(edit.move(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                MoveRequest.notified(Cases.NOW, ""))));
        assertEquals(List.of("STATUS_MOVED"), office.kinds());
    }

    @Test
    void counts_and_contacts_are_changed_by_who_saw_what_stood_there() {
        Seen unknown = Seen.value(Optional.of(Count.UNKNOWN.canonical()));
        for (Counts.Subject subject : Counts.Subject.values()) {
            assertEquals(List.of(), codes(edit.changeCount(Office.INCIDENT, Office.FIRST, subject, unknown,
                    new Count.Exact(81_000))));
            assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.changeCount(Office.INCIDENT, Office.FIRST, subject,
                    unknown, new Count.Exact(7))));
        }
        Seen nobody = Seen.value(Optional.of(Contact.NOBODY.canonical()));
        assertEquals(List.of(),
                codes(edit.changeContact(Office.INCIDENT, Office.FIRST, Contact.Role.DPO, nobody, DPO)));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.changeContact(Office.INCIDENT, Office.FIRST,
                Contact.Role.DPO, nobody, new Contact("Somebody else", "", "", ""))));
        assertEquals(new Counts(new Count.Exact(81_000), new Count.Exact(81_000)),
                office.involvement(Office.FIRST).counts());
        assertEquals(List.of("CONTACT_CHANGED", "COUNT_CHANGED", "COUNT_CHANGED"), office.kinds());
    }

    @Test
    void an_own_answer_stands_over_the_incidents_until_it_is_withdrawn() {
        assertEquals(List.of(), codes(edit.answer(Office.INCIDENT, Office.FIRST, "sector",
                Seen.value(Optional.empty()), Optional.of(Answer.of("Biologie")))));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(edit.answer(Office.INCIDENT, Office.FIRST, "sector",
                Seen.value(Optional.empty()), Optional.of(Answer.of("Autre")))));
        assertEquals(List.of("UNKNOWN_QUESTION"), codes(edit.answer(Office.INCIDENT, Office.FIRST, "nonsense",
                Seen.ANYTHING, Optional.of(Answer.of("x")))));
        assertTrue(office.involvement(Office.SECOND).answers().answer("sector").isEmpty());
        assertEquals(List.of(), codes(edit.answer(Office.INCIDENT, Office.FIRST, "sector", Seen.ANYTHING,
                Optional.empty())));
        assertEquals(List.of("ANSWER_WITHDRAWN", "ANSWER_GIVEN"), office.kinds());
    }

    @Test
    void an_amendment_is_taken_whole_or_not_at_all() {
        var contacts = Map.of(Contact.Role.DPO, DPO);
        var counts = Map.<Counts.Subject, Count>of(Counts.Subject.PERSONS, new Count.Exact(1));
        var given = Map.of("sector", Answer.of("Biologie"));
        var broken = new EditCase.Amendment(given, Set.of("nonsense"), counts,
                Map.of(Contact.Role.DPO, new Contact("", "", "nobody", "")));
        assertEquals(List.of("UNKNOWN_QUESTION", "EMAIL_MALFORMED"),
                codes(edit.amend(Office.INCIDENT, Office.FIRST, broken)));
        assertEquals(Contacts.NOBODY, office.involvement(Office.FIRST).contacts());
        assertEquals(List.of(), office.kinds());
        assertEquals(3, changes(edit.amend(Office.INCIDENT, Office.FIRST,
                new EditCase.Amendment(given, Set.of(), counts, contacts))).size());
        assertEquals(3, office.kinds().size());
    }

    @Test
    void two_dates_that_fit_only_together_are_amended_together() {
        edit.amend(Office.INCIDENT, Office.FIRST, dates("2021-02-10T08:00:00Z", "2021-02-11T08:00:00Z"));
        assertEquals(List.of(), codes(edit.amend(Office.INCIDENT, Office.FIRST,
                dates("2021-02-14T08:00:00Z", "2021-02-15T08:00:00Z"))));
        assertEquals(List.of(), codes(edit.amend(Office.INCIDENT, Office.FIRST,
                dates("2021-02-10T08:00:00Z", "2021-02-11T08:00:00Z"))));
    }

    private static EditCase.Amendment dates(String start, String end) {
        return new EditCase.Amendment(Map.of("breachStart", Cases.at(start), "breachEnd", Cases.at(end)), Set.of(),
                Map.of(), Map.of());
    }

    @Test
    void another_laboratorys_case_does_not_exist_for_a_manager() {
        assertEquals(List.of("NOT_FOUND"), codes(edit.move(Office.INCIDENT, Office.SECOND, Seen.ANYTHING,
                MoveRequest.to(CaseStatus.ACKNOWLEDGED, ""))));
        assertEquals(List.of("NOT_FOUND"), codes(edit.amend(Office.INCIDENT, Office.SECOND,
                EditCase.Amendment.of(Map.of(Counts.Subject.PERSONS, new Count.Exact(1))))));
        assertEquals(List.of(), office.kinds());
    }
}
