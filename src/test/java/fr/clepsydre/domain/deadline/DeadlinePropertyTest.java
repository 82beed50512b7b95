package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every awareness, tried on 100,000 seeded ones in every zone of French law and UTC. */
class DeadlinePropertyTest {

    private static final long SEED = 20210223L;
    private static final List<ZoneId> ZONES =
            Stream.concat(Zones.FRENCH.stream(), Stream.of("UTC")).map(ZoneId::of).toList();

    @Test
    void target_and_outer_limit_keep_their_distance_wherever_and_whenever() {
        for (Deadline deadline : deadlines(100_000)) {
            assertEquals(Duration.ofHours(72), Duration.between(deadline.anchor(), deadline.target()));
            assertTrue(deadline.target().isBefore(deadline.outerLimit()), deadline::toString);
            assertTrue(!deadline.outerLimit().isAfter(deadline.target().plus(Duration.ofHours(1))), deadline::toString);
            ZonedDateTime outer = deadline.outerLimit().atZone(deadline.zone());
            assertEquals(0, outer.getMinute() * 60 + outer.getSecond(), deadline::toString);
        }
    }

    @Test
    void the_machine_it_runs_on_changes_nothing() {
        List<Deadline> here = deadlines(2_000);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, deadlines(2_000));
            assertEquals(texts(here), texts(deadlines(2_000)));
            assertEquals("2021-02-23T18:30+01:00[Europe/Paris]", new ZonedMoment(
                    Instant.parse("2021-02-23T17:30:00Z"), ZoneId.of("Europe/Paris")).canonical());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> texts(List<Deadline> deadlines) {
        return deadlines.stream().map(deadline -> new ZonedMoment(deadline.target(), deadline.zone()).canonical()
                + deadline.warnings(Holidays.NONE)).toList();
    }

    private static List<Deadline> deadlines(int howMany) {
        Random random = new Random(SEED);
        long first = Instant.parse("2018-05-25T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2060-01-01T00:00:00Z").getEpochSecond();
        List<Deadline> deadlines = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            Instant aware = Instant.ofEpochSecond(first + (long) (random.nextDouble() * (last - first)));
            ZoneId zone = ZONES.get(i % ZONES.size());
            deadlines.add(Deadline.of(new ZonedMoment(aware, zone), KnownRules.GDPR_33_1, Holidays.NONE));
        }
        return deadlines;
    }
}
