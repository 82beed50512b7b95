package fr.clepsydre.domain.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of the table of identifiers in the regulation notes, section 6. */
class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"404833048", "732829320", "732 829 320", "356000000"})
    void a_siren_whose_luhn_sum_holds_is_accepted(String text) {
        assertEquals(Optional.of(new Siren(text.replace(" ", ""))), Siren.parse(text).value());
    }

    @ParameterizedTest
    @CsvSource({"404833047,CHECK_DIGIT", "40483304,LENGTH", "4048330480,LENGTH", "40483304A,CHARACTERS", "'',EMPTY"})
    void a_siren_is_refused_with_the_reason(String text, IdentifierFault fault) {
        assertEquals(Optional.of(fault), Siren.parse(text).refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000009075", "35600000000048"})
    void a_siret_by_luhn_or_of_the_post_office_is_accepted(String text) {
        assertEquals(text, Siret.parse(text).value().orElseThrow().number());
    }

    @ParameterizedTest
    @CsvSource({"73282932000079,CHECK_DIGIT", "35600012300010,CHECK_DIGIT", "35600000009076,CHECK_DIGIT",
            "7328293200007,LENGTH"})
    void a_siret_is_refused_with_the_reason(String text, IdentifierFault fault) {
        assertEquals(Optional.of(fault), Siret.parse(text).refusal());
    }

    @Test
    void the_siren_of_a_siret_is_its_first_nine_digits() {
        assertEquals(new Siren("732829320"), new Siret("73282932000074").siren());
    }

    @ParameterizedTest
    @CsvSource({"010002350,01", "2A0000014,2A", "2b0004980,2B", "359999000,35", "970105870,971", "970210852,972",
        "970407912,974", "980500003,976"})
    void a_finess_number_is_accepted_and_names_its_department(String text, String department) {
        Finess finess = Finess.parse(text).value().orElseThrow();
        assertEquals(department, finess.department());
    }

    @ParameterizedTest
    @CsvSource({"01000235,LENGTH", "0100023500,LENGTH", "AUTRE,LENGTH", "01000235é,CHARACTERS", "01000-350,CHARACTERS",
        "'  ',EMPTY"})
    void a_finess_number_that_is_not_nine_alphanumerics_is_refused(String text, IdentifierFault fault) {
        assertEquals(Optional.of(fault), Finess.parse(text).refusal());
    }

    @Test
    void a_wrong_check_digit_of_a_finess_number_is_doubtful_but_never_refused() {
        assertTrue(new Finess("010002350").checkDigitHolds());
        assertTrue(new Finess("2A0000014").checkDigitHolds());
        assertFalse(Finess.parse("010002351").value().orElseThrow().checkDigitHolds());
    }

    @Test
    void a_malformed_number_cannot_exist() {
        assertThrows(IllegalArgumentException.class, () -> new Finess("2a0000014"));
        assertThrows(IllegalArgumentException.class, () -> new Siren("404833047"));
        assertThrows(IllegalArgumentException.class, () -> new Siret("73282932000079"));
    }

    @ParameterizedTest
    @CsvSource({"359999000,35000,Europe/Paris", "970105870,97110,America/Guadeloupe",
            "970105870,97133,America/St_Barthelemy",
        "970105870,97150,America/Marigot", "970210852,'',America/Martinique", "970302295,97310,America/Cayenne",
        "970407912,97420,Indian/Reunion", "980500003,97600,Indian/Mayotte", "359999000,97500,America/Miquelon",
        "359999000,98600,Pacific/Wallis", "359999000,98714,Pacific/Tahiti", "359999000,98800,Pacific/Noumea",
        "359999000,'',Europe/Paris"})
    void a_laboratory_reads_the_clock_of_the_place_where_it_stands(String finess, String postcode, String zone) {
        assertEquals(ZoneId.of(zone), LaboratoryZone.of(new Finess(finess), postcode));
    }
}
