package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.IdentifierFault;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
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

    @Test
    void the_shape_is_that_of_the_pattern_and_the_key_that_of_the_rule() {
        Pattern shape = Pattern.compile("[1-478][0-9]{2}(0[1-9]|1[0-2]|[2-9][0-9])([0-9]{2}|2[AB])[0-9]{6}");
        Random random = new Random(97);
        int wellFormed = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int place = 0; place < 13; place++) {
                text.append("0123456789".charAt(random.nextInt(10)));
            }
            text.setCharAt(3, "01".charAt(random.nextInt(2)));
            text.setCharAt(random.nextInt(13), "0123456789ABC".charAt(random.nextInt(13)));
            Optional<Nir> nir = Nir.parse(text.toString()).value();
            assertEquals(shape.matcher(text).matches(), nir.isPresent(), text::toString);
            if (nir.isPresent()) {
                wellFormed++;
                long number = Long.parseLong(text.toString().replace("2A", "19").replace("2B", "18"));
                assertEquals(97 - number % 97, Long.parseLong(nir.get().key()));
                assertTrue(nir.get().keyHolds());
            }
        }
        assertTrue(wellFormed > 10_000, wellFormed + " well-formed ones");
    }
}
