package fr.clepsydre.api;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-23T17:30:00Z, Europe/Paris, 2021-02-23T18:30:00+01:00",
        "2021-02-23T17:30:00Z, Indian/Reunion, 2021-02-23T21:30:00+04:00[Indian/Reunion]",
        "2021-02-23T17:30:00Z, UTC, 2021-02-23T17:30:00+00:00[UTC]"})
    void a_moment_is_read_back_as_it_was_written(String instant, String zone, String written) {
        var moment = new ZonedMoment(Instant.parse(instant), ZoneId.of(zone));
        assertEquals(written, Instants.write(moment));
        assertEquals(moment, value(Instants.read(written)));
    }

    @Test
    void without_a_zone_it_must_be_a_time_of_paris() {
        assertEquals(List.of("MOMENT_ZONE_MISSING"), codes(Instants.read("2021-02-23T21:30:00+04:00")));
        assertEquals(List.of("MOMENT_ZONE_MISSING"), codes(Instants.read("2021-07-14T12:00:00+01:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2021-02-23", "2021-02-23T18:30:00", "2021-02-30T18:30:00+01:00"})
    void anything_else_is_no_moment(String text) {
        assertEquals(List.of("MOMENT_UNREADABLE"), codes(Instants.read(text)));
    }

    @Test
    void beside_its_zone_a_local_time_will_do() {
        assertEquals(Instant.parse("2021-02-23T17:30:00Z"),
                value(Instants.read("2021-02-23T18:30", "Europe/Paris", "")).at());
        assertEquals(Instant.parse("2021-02-23T17:30:00Z"),
                value(Instants.read("2021-02-23T18:30:00+01:00", "Europe/Paris", "")).at());
    }

    @Test
    void an_offset_that_is_not_the_zones_is_refused() {
        assertEquals(List.of("OFFSET_NOT_OF_ZONE"),
                codes(Instants.read("2021-02-23T18:30:00+02:00", "Europe/Paris", "")));
    }

    @Test
    void a_time_that_comes_twice_needs_a_choice() {
        assertEquals(List.of("MOMENT_AMBIGUOUS"), codes(Instants.read("2026-10-25T02:30", "Europe/Paris", "")));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"),
                value(Instants.read("2026-10-25T02:30", "Europe/Paris", "earlier")).at());
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"),
                value(Instants.read("2026-10-25T02:30", "Europe/Paris", "later")).at());
        assertEquals(List.of("FOLD_UNKNOWN"), codes(Instants.read("2026-10-25T02:30", "Europe/Paris", "second")));
    }

    @Test
    void years_far_off_are_refused_with_or_without_an_offset() {
        assertEquals(List.of("MOMENT_OUT_OF_RANGE"), codes(Instants.read("0021-02-23T18:30", "UTC", "")));
        assertEquals(List.of("MOMENT_OUT_OF_RANGE"), codes(Instants.read("0021-02-23T18:30:00Z", "UTC", "")));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
