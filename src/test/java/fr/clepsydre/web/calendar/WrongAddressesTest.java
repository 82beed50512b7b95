package fr.clepsydre.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Injected;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongAddressesTest {

    private final Hand hand = new Hand();
    private final WrongAddresses wrong = Injected.into(new WrongAddresses(), List.of(hand));

    @Test
    void whoever_tries_too_often_is_told_to_wait_and_nobody_else() {
        assertEquals(WrongAddresses.FREE, tried("10.0.0.1", 50));
        assertTrue(wrong.tooMany("10.0.0.1"));
        assertFalse(wrong.tooMany("10.0.0.2"));
    }

    @Test
    void the_next_minute_begins_anew() {
        tried("10.0.0.1", 50);
        hand.now = hand.now.plus(WrongAddresses.PAUSE);
        assertFalse(wrong.tooMany("10.0.0.1"));
    }

    @Test
    void a_crowd_of_places_does_not_fill_the_memory() {
        assertEquals(10_000, IntStream.range(0, 12_000).filter(place -> !wrong.tooMany("place " + place)).count());
        assertFalse(wrong.tooMany("place 3"));
    }

    private long tried(String place, int times) {
        return IntStream.range(0, times).filter(time -> !wrong.tooMany(place)).count();
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-03-01T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
