package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdentityKeyTest {

    private final People martin = People.one().named("Mme", "Anne-Marie", "Müller d’Œuf");

    @Test
    void accents_case_hyphens_and_civility_do_not_make_another_person() {
        People sloppy = People.one().named("", "ANNE MARIE", "Muller D'Oeuf");
        assertEquals(martin.person().keyInLaboratory(), sloppy.person().keyInLaboratory());
    }

    @Test
    void another_birth_date_or_first_name_does() {
        assertNotEquals(martin.person().keyInLaboratory(), martin.born("1970-05-18").person().keyInLaboratory());
        assertNotEquals(martin.person().keyInLaboratory(), martin.named("Mme", "Anne", "Müller d’Œuf").person()
                .keyInLaboratory());
    }

    @Test
    void the_same_person_elsewhere_shares_only_the_key_across_laboratories() {
        Person here = martin.person();
        Person there = martin.knownTo("229999008").person();
        assertNotEquals(here.keyInLaboratory(), there.keyInLaboratory());
        assertEquals(here.keyAcrossLaboratories(), there.keyAcrossLaboratories());
    }

    @Test
    void the_address_stands_in_for_an_unknown_birth_date() {
        People undated = martin.born("");
        People elsewhere = undated.livingAt("1 rue Basse", "", "", "35000", "Rennes");
        assertEquals(undated.person().keyInLaboratory(), martin.born("").person().keyInLaboratory());
        assertNotEquals(undated.person().keyInLaboratory(), elsewhere.person().keyInLaboratory());
    }

    @Test
    void two_people_of_whom_too_little_is_known_are_never_said_to_be_one() {
        assertTrue(martin.born("").livingAt("", "", "", "", "").person().keyInLaboratory().isEmpty());
        assertTrue(martin.named("Mme", "", "Müller").person().keyAcrossLaboratories().isEmpty());
    }

    @Test
    void the_text_form_of_a_person_and_of_a_finding_shows_no_personal_datum() {
        String shown = martin.person() + " " + martin.person().name() + " " + martin.person().address()
                + Finding.on(2, "nom", FindingCode.NAME_TOO_LONG, "Müller-12");
        assertTrue(shown.contains("aaaaaa-99") && !shown.contains("ller") && !shown.contains(
                "1970") && !shown.contains("RENNES"), shown);
    }
}
