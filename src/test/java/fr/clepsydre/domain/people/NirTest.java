package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.IdentifierFault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {

    @ParameterizedTest
    @ValueSource(strings = {"295109912611193", "253072B07300470", "253072A07300443", "255081416802538",
            "178059933010817",
        "2 55 08 14 168 025 38", "253072b07300470"})
    void a_key_that_agrees_holds(String text) {
        assertTrue(Nir.parse(text).value().orElseThrow().keyHolds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"295109912611199", "255081416802539", "253072B07300443"})
    void a_key_that_disagrees_is_read_and_does_not_hold(String text) {
        assertFalse(Nir.parse(text).value().orElseThrow().keyHolds());
    }

    @ParameterizedTest
    @CsvSource({"253072C07300443,CHARACTERS", "953072A07300443,CHARACTERS", "25508141680253X,CHARACTERS",
        "25508141680253,LENGTH", "2550814168025380,LENGTH", "'',EMPTY"})
    void what_is_no_nir_is_refused_with_the_reason(String text, IdentifierFault fault) {
        assertEquals(Optional.of(fault), Nir.parse(text).refusal());
    }

    @Test
    void a_number_without_its_key_gets_the_right_one() {
        assertEquals(new Nir("2551082123456", Nir.keyOf("2551082123456")), Nir.parse("2551082123456").value()
                .orElseThrow());
        assertEquals("38", Nir.keyOf("2550814168025"));
    }

    @Test
    void its_text_form_shows_nothing_of_it() {
        assertFalse(Nir.parse("255081416802538").toString().matches(".*[0-9].*"));
    }
}
