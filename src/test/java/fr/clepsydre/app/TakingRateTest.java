package fr.clepsydre.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** So many files a minute an account, and then a pause; nobody pauses for somebody else. */
class TakingRateTest {

    private Instant now = Instant.parse("2026-03-02T09:00:20Z");
    private final TakingRate rate = Injected.into(new TakingRate(), List.of(new TakingLimit(3), new Clock() {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }));

    @Test
    void the_fourth_in_a_minute_waits_for_the_next() {
        for (int file = 0; file < 3; file++) {
            rate.take("dpo");
        }
        assertEquals(Duration.ofSeconds(41), assertThrows(TooMany.class, () -> rate.take("dpo")).pause());
        rate.take("reviewer");
        now = Instant.parse("2026-03-02T09:01:00Z");
        rate.take("dpo");
    }
}
