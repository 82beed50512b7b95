package fr.clepsydre.web.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant TARGET = Instant.parse("2021-02-26T17:30:00Z");

    private final Wording french = Wording.in(Locale.FRANCE);
    private final Wording english = Wording.in(Locale.UK);

    @Test
    void thousandsAreKeptTogetherByNarrowSpacesInFrench() {
        assertEquals("491\u202f840", french.number(491_840));
        assertEquals("491,840", english.number(491_840));
        assertEquals("0", french.number(0));
    }

    @Test
    void numbersInsideATextHaveTheirSpacesToo() {
        assertEquals("81\u202f000 points sont à corriger", french.text("problems.title", 81_000));
        assertEquals("One thing is to be mended", english.text("problems.title", 1));
    }

    @ParameterizedTest
    @CsvSource({"0.72, 72", "0.999, 99", "1.0, 100", "0.29, 29", "0, 0"})
    void aShareIsNeverRoundedUp(double share, String percent) {
        assertEquals(percent + "\u00a0%", french.share(share));
        assertEquals(percent + "%", english.share(share));
    }

    @ParameterizedTest
    @CsvSource({
        "PT8H48M, 8 h 48 min, 8 h 48 min",
        "P2DT6H18M, 2 j 6 h 18 min, 2 d 6 h 18 min",
        "P9DT4H31M, 9 j 4 h, 9 d 4 h",
        "PT-3H-12M, 3 h 12 min, 3 h 12 min",
        "PT24H, 1 j, 1 d",
        "PT48M59.999S, 48 min, 48 min",
        "PT59S, moins d’une minute, less than a minute",
        "PT0S, moins d’une minute, less than a minute"})
    void timeLeftIsCutOffToTheMinuteAndNeverBroken(Duration duration, String inFrench, String inEnglish) {
        assertEquals(joined(inFrench), joined(french.span(duration)));
        assertEquals(joined(inEnglish), joined(english.span(duration)));
    }

    @Test
    void theSpacesOfADurationDoNotBreak() {
        assertEquals("8\u00a0h\u00a048\u00a0min", french.span(Duration.ofMinutes(528)));
    }

    @Test
    void inParisAMomentNamesItsDayAndItsZone() {
        assertEquals("vendredi 26 février 2021, 18:30 (heure de Paris)", french.moment(TARGET, PARIS));
        assertEquals("Friday 26 February 2021, 18:30 (Paris time)", english.moment(TARGET, PARIS));
        assertEquals("ven. 26 févr. 2021, 18:30 (Paris)", french.brief(TARGET, PARIS));
        assertEquals("Fri 26 Feb 2021, 18:30 (Paris)", english.brief(TARGET, PARIS));
    }

    @Test
    void elsewhereTheTimeInParisFollows() {
        var instant = Instant.parse("2021-02-28T14:00:00Z");
        assertEquals("dimanche 28 février 2021, 18:00 (heure de La Réunion), 15:00 à Paris",
                french.moment(instant, REUNION));
        assertEquals("dim. 28 févr. 2021, 18:00 (La Réunion), 15:00 à Paris", french.brief(instant, REUNION));
        assertEquals("Sun 28 Feb 2021, 18:00 (Réunion), 15:00 in Paris", english.brief(instant, REUNION));
    }

    @Test
    void whenItIsAnotherDayInParisThatDayIsNamed() {
        assertEquals("sam. 27 févr. 2021, 04:30 (Nouvelle-Calédonie), ven. 26 févr., 18:30 à Paris",
                french.brief(TARGET, NOUMEA));
    }

    @Test
    void aZoneWithTheSameTimeAsParisDoesNotRepeatIt() {
        assertEquals("Fri 26 Feb 2021, 18:30 (Berlin)", english.brief(TARGET, ZoneId.of("Europe/Berlin")));
        assertEquals("vendredi 26 février 2021, 18:30 (heure locale, Berlin)",
                french.moment(TARGET, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void theHourThatComesTwiceIsToldByItsOffset() {
        assertEquals("dim. 25 oct. 2026, 02:30 (Paris, UTC+02:00)",
                french.brief(Instant.parse("2026-10-25T00:30:00Z"), PARIS));
        assertEquals("dim. 25 oct. 2026, 02:30 (Paris, UTC+01:00)",
                french.brief(Instant.parse("2026-10-25T01:30:00Z"), PARIS));
    }

    @Test
    void theFirstDayOfAMonthIsAnOrdinalInFrenchOnly() {
        var first = Instant.parse("2021-03-01T00:01:00Z");
        assertEquals("lundi 1er mars 2021, 01:01 (heure de Paris)", french.moment(first, PARIS));
        assertEquals("Monday 1 March 2021, 01:01 (Paris time)", english.moment(first, PARIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Marigot",
        "America/St_Barthelemy", "America/Cayenne", "America/Miquelon", "Indian/Reunion", "Indian/Mayotte",
        "Pacific/Noumea", "Pacific/Wallis", "Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier"})
    void everyZoneOfALaboratoryHasANameOfItsOwn(String zone) {
        assertEquals(true, french.timeOf(ZoneId.of(zone)).startsWith("heure d"));
        assertEquals(english.place(ZoneId.of(zone)) + " time", english.timeOf(ZoneId.of(zone)));
    }

    @Test
    void aFinessIsReadInGroups() {
        assertEquals("35\u00a0999\u00a00001", french.finess("359990001"));
        assertEquals("12345678", french.finess("12345678"));
    }

    @Test
    void aTextThatIsMissingIsABug() {
        assertThrows(MissingResourceException.class, () -> french.text("no.such.key"));
    }

    private static String joined(String text) {
        return text.replace('\u00a0', ' ');
    }
}
