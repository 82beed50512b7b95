package fr.clepsydre.app.laboratory;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettleObligationTest {

    private static final ZonedMoment AT = new ZonedMoment(Cases.NOW.minusSeconds(60), ZoneId.of("Europe/Paris"));
    private static final ZonedMoment OTHER = new ZonedMoment(Cases.NOW.minusSeconds(600), AT.zone());
    private static final Seen NOTHING = Seen.value(Optional.empty());

    private Office office;
    private SettleObligation settle;

    @BeforeEach
    void aware() {
        office = Office.withTwoLaboratories();
        settle = office.dpo(new SettleObligation());
        office.dpo(new DeclareAwareness()).declare(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new ZonedMoment(Cases.AWARE, AT.zone()), "notice", "");
    }

    @Test
    void what_is_recorded_stands_in_the_case_and_in_the_history() {
        Involvement done = value(settle.done(Office.INCIDENT, Office.FIRST, "CSP_L1111_8_2", NOTHING, AT, " n° 7 "));
        assertEquals("n° 7", done.duties().done().get("CSP_L1111_8_2").note());
        assertEquals("OBLIGATION_DONE", office.kinds().get(0));
        value(settle.takeBack(Office.INCIDENT, Office.FIRST, "CSP_L1111_8_2", "wrong case"));
        assertEquals("OBLIGATION_UNDONE", office.kinds().get(0));
        assertTrue(office.involvement(Office.FIRST).duties().done().isEmpty());
    }

    @Test
    void the_second_of_two_people_is_told_and_overwrites_nothing() {
        value(settle.done(Office.INCIDENT, Office.FIRST, "GDPR_34_1", NOTHING, AT, "post"));
        assertEquals(List.of("CHANGED_MEANWHILE"),
                codes(settle.done(Office.INCIDENT, Office.FIRST, "GDPR_34_1", NOTHING, OTHER, "mail")));
        assertEquals("post", office.involvement(Office.FIRST).duties().done().get("GDPR_34_1").note());
        value(settle.explain(Office.INCIDENT, Office.FIRST, "GDPR_33_1", NOTHING, "the holidays"));
        assertEquals(List.of("CHANGED_MEANWHILE"),
                codes(settle.explain(Office.INCIDENT, Office.FIRST, "GDPR_33_1", NOTHING, "the lawyer")));
    }

    @Test
    void a_second_click_changes_nothing() {
        value(settle.done(Office.INCIDENT, Office.FIRST, "GDPR_34_1", NOTHING, AT, "post"));
        int facts = office.kinds().size();
        value(settle.done(Office.INCIDENT, Office.FIRST, "GDPR_34_1", NOTHING, AT, "post"));
        assertEquals(facts, office.kinds().size());
    }

    @Test
    void another_laboratory_s_case_does_not_exist() {
        SettleObligation manager = office.as(KnownCaller.managerOf(Office.SECOND), new SettleObligation());
        assertEquals(List.of("NOT_FOUND"),
                codes(manager.done(Office.INCIDENT, Office.FIRST, "GDPR_34_1", NOTHING, AT, "")));
    }
}
