package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @Test
    void the_night_ends_in_the_morning_of_that_zone() {
        Optional<Instant> morning = Optional.of(Instant.parse("2026-06-02T05:00:00Z"));
        assertEquals(morning, NIGHT.until(Instant.parse("2026-06-01T20:00:00Z"), PARIS));
        assertEquals(morning, NIGHT.until(Instant.parse("2026-06-02T04:59:59Z"), PARIS));
        assertEquals(Optional.empty(), NIGHT.until(Instant.parse("2026-06-02T05:00:00Z"), PARIS));
        assertEquals(Optional.empty(), NIGHT.until(Instant.parse("2026-06-01T20:00:00Z"), ZoneId.of("America/Cayenne")));
    }

    @Test
    void a_clock_change_in_the_night_keeps_the_hour_on_the_wall() {
        assertEquals(Optional.of(Instant.parse("2026-03-29T05:00:00Z")),
                NIGHT.until(Instant.parse("2026-03-28T23:00:00Z"), PARIS));
    }

    @Test
    void an_hour_of_rest_at_noon_ends_on_the_same_day() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertEquals(Optional.of(Instant.parse("2026-06-01T11:00:00Z")),
                noon.until(Instant.parse("2026-06-01T10:30:00Z"), PARIS));
        assertEquals(Optional.empty(), noon.until(Instant.parse("2026-06-01T20:00:00Z"), PARIS));
    }

    @Test
    void what_falls_due_before_the_morning_does_not_wait() {
        Instant midnight = Instant.parse("2026-06-01T22:00:00Z");
        assertFalse(NIGHT.hold(midnight.plus(Duration.ofHours(4)), midnight, PARIS));
        assertTrue(NIGHT.hold(midnight.plus(Duration.ofHours(30)), midnight, PARIS));
        assertTrue(NIGHT.hold(midnight.minus(Duration.ofHours(1)), midnight, PARIS));
        assertFalse(NIGHT.hold(midnight.minus(Duration.ofHours(1)), midnight.plus(Duration.ofHours(9)), PARIS));
    }

    @Test
    void hours_without_an_end_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new QuietHours(LocalTime.NOON, LocalTime.NOON));
    }
}
