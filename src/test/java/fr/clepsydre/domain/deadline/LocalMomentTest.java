package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Outcomes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentTest {

    private static final String PARIS = "Europe/Paris";

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-23T18:30", "2021-02-23T18:30:00", "2021-02-23 18:30", "23/02/2021 18:30",
        "23/02/2021 à 18h30", "23.02.2021 18 h 30", " 23/2/2021\u00a0à\u202f18h30 ", "23/02/2021, 18:30"})
    void a_moment_is_read_as_people_write_it(String text) {
        assertEquals(LocalDateTime.of(2021, 2, 23, 18, 30), Outcomes.value(LocalMoment.parse(text, PARIS)).local());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2021-02-30T10:00", "31/04/2021 10:00", "2021-02-23", "2021-02-23T24:30",
        "02/23/2021 18:30", "2021-02-23T18:61", "23/02/21 18:30", "2021-02-23T18:30Z"})
    void what_is_no_moment_is_refused(String text) {
        assertEquals(List.of("MOMENT_UNREADABLE"), Outcomes.codes(LocalMoment.parse(text, PARIS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Paris", "+01:00", "Europe/Atlantis", "../etc", "GMT+1"})
    void what_is_no_zone_is_refused(String zone) {
        assertEquals(List.of("ZONE_UNKNOWN"), Outcomes.codes(LocalMoment.parse("2021-02-23T18:30", zone)));
    }

    @Test
    void a_mistyped_year_is_refused() {
        assertEquals(List.of("MOMENT_OUT_OF_RANGE"), Outcomes.codes(LocalMoment.parse("0202-02-23T18:30", PARIS)));
    }

    @Test
    void a_time_in_the_gap_names_the_gap() {
        LocalMoment moment = Outcomes.value(LocalMoment.parse("2026-03-29T02:30", PARIS));
        assertEquals(new Moment.Nonexistent(LocalDateTime.parse("2026-03-29T02:00"),
                LocalDateTime.parse("2026-03-29T03:00")), moment.resolve(Fold.LATER));
        assertEquals(List.of("2026-03-29T02:30", PARIS, "2026-03-29T02:00", "2026-03-29T03:00"),
                moment.settle(Fold.EARLIER).refusals().get(0).args());
    }

    @Test
    void a_time_that_comes_twice_needs_a_choice() {
        LocalMoment moment = Outcomes.value(LocalMoment.parse("2026-10-25T02:30", PARIS));
        Instant earlier = Instant.parse("2026-10-25T00:30:00Z");
        Instant later = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals(new Moment.Ambiguous(earlier, later), moment.resolve(Fold.UNSPECIFIED));
        assertEquals(new Moment.Resolved(earlier), moment.resolve(Fold.EARLIER));
        assertEquals(new Moment.Resolved(later), moment.resolve(Fold.LATER));
        assertEquals(List.of("2026-10-25T02:30", PARIS, "2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"),
                moment.settle(Fold.UNSPECIFIED).refusals().get(0).args());
    }

    @Test
    void the_canonical_form_is_read_back_and_keeps_which_of_the_two_it_was() {
        for (Fold fold : List.of(Fold.EARLIER, Fold.LATER)) {
            ZonedMoment moment = Outcomes.value(
                    Outcomes.value(LocalMoment.parse("2026-10-25T02:30:05", PARIS)).settle(fold));
            assertEquals(moment, Outcomes.value(ZonedMoment.read(moment.canonical())));
        }
        ZonedMoment utc = new ZonedMoment(Instant.parse("2026-06-14T04:52:00Z"), ZoneId.of("UTC"));
        assertEquals("2026-06-14T04:52Z[UTC]", utc.canonical());
        assertEquals(utc, Outcomes.value(ZonedMoment.read(utc.canonical())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30+01:00[Europe/Paris]", "2021-02-23T18:30+05:00[Europe/Paris]"})
    void an_offset_that_the_zone_does_not_have_then_is_refused(String text) {
        assertEquals(List.of("MOMENT_NONEXISTENT"), Outcomes.codes(ZonedMoment.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-02-23T18:30", "2021-02-23T18:30+01:00", "2021-02-23T18:30+01:00[Moon/Base]"})
    void a_moment_without_a_zone_is_not_canonical(String text) {
        assertEquals(List.of("MOMENT_UNREADABLE"), Outcomes.codes(ZonedMoment.read(text)));
    }
}
