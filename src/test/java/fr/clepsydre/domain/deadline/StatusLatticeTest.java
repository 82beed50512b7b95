package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.deadline.Countdown.Status;
import fr.clepsydre.domain.deadline.Rule.Figure;
import fr.clepsydre.domain.deadline.Standing.State;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state by every figure by every side of the two thresholds, to the second. */
class StatusLatticeTest {

    private static final Instant ANCHOR = Instant.parse("2026-03-27T14:20:00Z");
    private static final Instant TARGET = ANCHOR.plus(Duration.ofHours(72));
    private static final Duration SOON = Duration.ofHours(24);

    @ParameterizedTest
    @CsvSource({
        // state, figure, seconds from the target: of now while it is open, of its being done once it is met
        "OPEN, LEGAL, -259200, RUNNING", "OPEN, LEGAL, -86400, RUNNING", "OPEN, LEGAL, -86399, DUE_SOON",
        "OPEN, LEGAL, 0, DUE_SOON", "OPEN, LEGAL, 1, OVERDUE", "OPEN, LEGAL, 9999999, OVERDUE",
        "OPEN, SOFT, -86400, RUNNING", "OPEN, SOFT, -86399, DUE_SOON", "OPEN, SOFT, 0, DUE_SOON",
        "OPEN, SOFT, 1, OVERDUE",
        "OPEN, GOAL, -86400, RUNNING", "OPEN, GOAL, -86399, DUE_SOON", "OPEN, GOAL, 0, DUE_SOON",
        "OPEN, GOAL, 1, OVERDUE",
        "OPEN, NONE, -1, DUE_SOON", "OPEN, NONE, 0, DUE_SOON", "OPEN, NONE, 1, DUE_SOON",
        "OPEN, NONE, 9999999, DUE_SOON",
        "MET, LEGAL, -259200, MET", "MET, LEGAL, 0, MET", "MET, LEGAL, 1, MISSED",
        "MET, SOFT, 0, MET", "MET, SOFT, 1, MISSED", "MET, GOAL, 0, MET", "MET, GOAL, 1, MISSED",
        "MET, NONE, 0, MET", "MET, NONE, 9999999, MET",
        "NOT_STARTED, LEGAL, 0, NOT_STARTED", "NOT_STARTED, SOFT, 0, NOT_STARTED",
        "NOT_STARTED, GOAL, 0, NOT_STARTED", "NOT_STARTED, NONE, 0, NOT_STARTED",
        "NOT_APPLICABLE, LEGAL, 1, NOT_APPLICABLE", "NOT_APPLICABLE, SOFT, 1, NOT_APPLICABLE",
        "NOT_APPLICABLE, GOAL, 1, NOT_APPLICABLE", "NOT_APPLICABLE, NONE, 1, NOT_APPLICABLE"})
    void where_an_obligation_stands(State state, Figure figure, long seconds, Status expected) {
        Instant at = TARGET.plusSeconds(seconds);
        boolean clock = state != State.NOT_STARTED;
        Standing standing = new Standing(state, figure, Optional.of(ANCHOR).filter(it -> clock),
                Optional.of(TARGET).filter(it -> clock), Optional.of(at).filter(it -> state == State.MET));
        // Once it is met, the time of looking changes nothing.
        Instant now = state == State.MET ? TARGET.plus(Duration.ofDays(900)) : at;
        assertEquals(expected, Countdown.of(standing, now, SOON).status());
        assertEquals(expected, Countdown.of(standing, now.plusMillis(999), SOON).status(),
                "parts of a second change nothing");
    }

    @Test
    void what_was_met_without_a_clock_is_met() {
        Standing early = new Standing(State.MET, Figure.LEGAL, Optional.empty(), Optional.empty(), Optional.of(ANCHOR));
        assertEquals(Status.MET, Countdown.of(early, TARGET, SOON).status());
    }

    @Test
    void every_status_is_reached() {
        Set<Status> reached = new HashSet<>();
        for (long seconds : new long[] {-100_000, -10, 10}) {
            reached.add(Countdown.of(open(), TARGET.plusSeconds(seconds), SOON).status());
            reached.add(Countdown.of(met(seconds), TARGET, SOON).status());
        }
        assertTrue(reached.containsAll(Set.of(Status.RUNNING, Status.DUE_SOON, Status.OVERDUE, Status.MET,
                Status.MISSED)), reached::toString);
    }

    private static Standing open() {
        return new Standing(State.OPEN, Figure.LEGAL, Optional.of(ANCHOR), Optional.of(TARGET), Optional.empty());
    }

    private static Standing met(long seconds) {
        return new Standing(State.MET, Figure.LEGAL, Optional.of(ANCHOR), Optional.of(TARGET),
                Optional.of(TARGET.plusSeconds(seconds)));
    }
}
