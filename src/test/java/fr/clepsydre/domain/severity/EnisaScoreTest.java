package fr.clepsydre.domain.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.severity.EnisaScore.Band;
import fr.clepsydre.domain.severity.EnisaScore.Identification;
import fr.clepsydre.domain.severity.EnisaScore.Intent;
import fr.clepsydre.domain.severity.EnisaScore.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnisaScoreTest {

    @ParameterizedTest(name = "{7}")
    @CsvSource({
        "4, MAXIMUM,     FULL,    MALICIOUS,     5.0,  VERY_HIGH, NONE,    results and NIR published by a thief",
        "3, MAXIMUM,     LIMITED, NOT_MALICIOUS, 3.25, HIGH,      NONE,    an HIV test ordered and one recipient",
        "1, MAXIMUM,     LIMITED, NOT_MALICIOUS, 1.25, LOW,       NONE,    people who had a blood test",
        "4, NEGLIGIBLE,  NONE,    NOT_MALICIOUS, 1.0,  LOW,       NONE,    results encrypted and the key safe",
        "1, MAXIMUM,     FULL,    NOT_MALICIOUS, 1.75, LOW,       LIMITED, just below medium",
        "2, MAXIMUM,     NONE,    NOT_MALICIOUS, 2.0,  MEDIUM,    NONE,    the edge of medium",
        "3, SIGNIFICANT, LIMITED, NOT_MALICIOUS, 2.75, MEDIUM,    LIMITED, just below high",
        "3, MAXIMUM,     NONE,    NOT_MALICIOUS, 3.0,  HIGH,      NONE,    the edge of high",
        "3, MAXIMUM,     LIMITED, MALICIOUS,     3.75, HIGH,      NONE,    just below very high",
        "4, MAXIMUM,     NONE,    NOT_MALICIOUS, 4.0,  VERY_HIGH, NONE,    the edge of very high",
        "4, MAXIMUM,     FULL,    MALICIOUS,     5.5,  VERY_HIGH, FULL,    more than confidentiality",
        "1, NEGLIGIBLE,  NONE,    NOT_MALICIOUS, 0.25, LOW,       NONE,    the least there is"})
    void the_score_and_its_band_are_those_of_the_method(int context, Identification identification,
            Loss confidentiality, Intent intent, double value, Band band, Loss integrity, String name) {
        EnisaScore score = new EnisaScore(context, identification, confidentiality, integrity, Loss.NONE, intent);
        assertEquals(value, score.value());
        assertEquals(band, score.band());
    }

    @Test
    void the_three_circumstances_weigh_the_same() {
        assertEquals(1.5, new EnisaScore(1, Identification.MAXIMUM, Loss.FULL, Loss.NONE, Loss.NONE,
                Intent.NOT_MALICIOUS).value());
        assertEquals(1.5, new EnisaScore(1, Identification.MAXIMUM, Loss.NONE, Loss.FULL, Loss.NONE,
                Intent.NOT_MALICIOUS).value());
        assertEquals(1.5, new EnisaScore(1, Identification.MAXIMUM, Loss.NONE, Loss.NONE, Loss.FULL,
                Intent.NOT_MALICIOUS).value());
    }

    @Test
    void a_context_outside_one_to_four_is_a_bug() {
        for (int context : new int[] {0, 5}) {
            assertThrows(IllegalArgumentException.class, () -> new EnisaScore(context, Identification.LIMITED,
                    Loss.NONE, Loss.NONE, Loss.NONE, Intent.NOT_MALICIOUS));
        }
    }
}
