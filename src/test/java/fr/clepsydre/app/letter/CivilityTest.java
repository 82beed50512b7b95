package fr.clepsydre.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.letter.LetterFlag;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mme", "MME.", " madame ", "Mlle", "Mrs"})
    void a_woman_is_addressed_as_one(String written) {
        assertEquals(Optional.of(LetterFlag.MADAM), Civility.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M.", "m", "Mr", "Monsieur"})
    void a_man_is_addressed_as_one(String written) {
        assertEquals(Optional.of(LetterFlag.SIR), Civility.of(written));
    }

    @Test
    void a_title_that_says_neither_addresses_both() {
        for (String written : new String[] {"", "Dr", "M. et Mme", "Maître", "MX"}) {
            assertEquals(Optional.empty(), Civility.of(written), written);
        }
    }
}
