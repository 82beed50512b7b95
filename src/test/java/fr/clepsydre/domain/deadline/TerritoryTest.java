package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "35,  35000, Europe/Paris,          METROPOLE",
        "2A,  '',    Europe/Paris,          METROPOLE",
        "67,  '',    Europe/Paris,          ALSACE_MOSELLE",
        "57,  57000, Europe/Paris,          ALSACE_MOSELLE",
        "75,  68100, Europe/Paris,          ALSACE_MOSELLE",
        "67,  75001, Europe/Paris,          METROPOLE",
        "971, 97110, America/Guadeloupe,    GUADELOUPE",
        "971, 97133, America/Guadeloupe,    SAINT_BARTHELEMY",
        "971, 97150, America/Guadeloupe,    SAINT_MARTIN",
        "972, '',    America/Martinique,    MARTINIQUE",
        "973, '',    Europe/Paris,          GUYANE",
        "974, 97400, Europe/Paris,          REUNION",
        "75,  75001, Indian/Mayotte,        MAYOTTE",
        "975, 97500, America/Miquelon,      SAINT_PIERRE_ET_MIQUELON",
        "971, '',    America/Marigot,       SAINT_MARTIN",
        "971, '',    America/St_Barthelemy, SAINT_BARTHELEMY",
        "988, 98800, Pacific/Noumea,        NOUVELLE_CALEDONIE",
        "987, '',    Pacific/Marquesas,     POLYNESIE",
        "987, '',    Pacific/Gambier,       POLYNESIE",
        "986, 98600, Pacific/Wallis,        WALLIS_ET_FUTUNA",
        "'',  '',    Europe/Paris,          METROPOLE",
        "57,  5,     Europe/Paris,          METROPOLE"})
    void a_laboratory_stands_where_postcode_zone_and_department_say(String department, String postcode, String zone,
            Territory territory) {
        assertEquals(territory, Territory.of(department, postcode, ZoneId.of(zone)));
    }

    @Test
    void every_french_zone_overseas_has_its_territory() {
        Zones.FRENCH.stream().filter(zone -> !zone.equals("Europe/Paris")).forEach(zone ->
                assertNotEquals(Territory.METROPOLE, Territory.of("75", "75001", ZoneId.of(zone)), zone));
    }
}
