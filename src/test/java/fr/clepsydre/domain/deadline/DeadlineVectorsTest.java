package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Outcomes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector of {@code vectors/deadlines.csv}; see the note beside it. */
class DeadlineVectorsTest {

    private static final String FILE = "/vectors/deadlines.csv";

    static List<String> vectors() {
        try (var stream = Objects.requireNonNull(DeadlineVectorsTest.class.getResourceAsStream(FILE))) {
            Stream<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_file_holds_all_eighteen_vectors() {
        assertEquals(18, vectors().size());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_vector_holds(String line) {
        String[] cell = line.split(",", 8);
        Outcome<ZonedMoment> aware = Outcomes.value(LocalMoment.parse(cell[1], cell[2])).settle(fold(cell));
        if (cell[4].equals("REFUSED")) {
            assertEquals(List.of("MOMENT_NONEXISTENT"), Outcomes.codes(aware));
            return;
        }
        Deadline deadline = Deadline.of(Outcomes.value(aware), KnownRules.GDPR_33_1, Holidays.NONE);
        ZoneId zone = ZoneId.of(cell[2]);
        assertEquals(OffsetDateTime.parse(cell[4]), deadline.target().atZone(zone).toOffsetDateTime());
        assertEquals(Instant.parse(cell[5]), deadline.target());
        assertEquals(OffsetDateTime.parse(cell[6]), deadline.outerLimit().atZone(zone).toOffsetDateTime());
        assertTrue(deadline.isMetAt(deadline.target()));
        assertFalse(deadline.isMetAt(deadline.target().plus(1, ChronoUnit.SECONDS)));
    }

    private static Fold fold(String[] cell) {
        return cell[3].equals("1") ? Fold.LATER : Fold.EARLIER;
    }
}
