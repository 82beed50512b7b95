package fr.clepsydre.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording FRENCH = Wording.in("fr");
    private static final Wording ENGLISH = Wording.in("en");

    @Test
    void an_estimate_an_exact_number_and_an_unknown_one_are_never_alike() {
        assertEquals("≈\u00a081\u202f000 (estimation, source\u00a0: éditeur)",
                FRENCH.count(new Count.Estimate(81_000, "éditeur")));
        assertEquals("80\u202f946", FRENCH.count(new Count.Exact(80_946)));
        assertEquals("0", FRENCH.count(new Count.Exact(0)));
        assertEquals("pas connu à ce jour", FRENCH.count(Count.UNKNOWN));
        assertEquals("not known to date", ENGLISH.count(Count.UNKNOWN));
    }

    @Test
    void a_moment_in_a_document_has_its_day_its_hour_and_its_zone() {
        var press = new ZonedMoment(Instant.parse("2021-02-23T17:30:00Z"), ZoneId.of("Europe/Paris"));
        assertEquals("mardi 23 février 2021 à 18:30 (heure de Paris)", FRENCH.sentence(press));
        assertEquals("Tuesday 23 February 2021 at 18:30 (Paris time)", ENGLISH.sentence(press));
    }

    @Test
    void a_moment_overseas_is_told_in_paris_time_as_well() {
        var moment = new ZonedMoment(Instant.parse("2021-02-23T22:30:00Z"), ZoneId.of("Indian/Reunion"));
        assertEquals("mercredi 24 février 2021 à 02:30 (heure de La Réunion), mar. 23 févr., 23:30 à Paris",
                FRENCH.sentence(moment));
    }
}
