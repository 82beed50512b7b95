package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.deadline.ReminderPlan.Matter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final ReminderPlan PLAN = ReminderPlan.USUAL;
    private static final Instant AWARE = Instant.parse("2026-03-27T14:20:00Z");
    private static final Instant TARGET = AWARE.plus(Duration.ofHours(72));
    private static final Matter MATTER = new Matter(AWARE, TARGET, Optional.empty());

    @Test
    void the_points_of_a_legal_deadline_are_these() {
        assertEquals(List.of("PT-48H", "PT-24H", "PT-12H", "PT-4H", "PT-1H", "PT0S", "PT12H", "PT24H"),
                offsets(PLAN.fallen(MATTER, AWARE, TARGET.plus(Duration.ofHours(24)))));
        assertEquals(List.of(), PLAN.fallen(MATTER, AWARE, TARGET.minus(Duration.ofHours(48)).minusNanos(1)));
    }

    @Test
    void a_case_of_years_ago_that_is_recorded_today_calls_for_one_reminder() {
        Instant today = AWARE.plus(Duration.ofDays(2000));
        assertEquals(1, PLAN.fallen(MATTER, today, today).size());
        assertEquals(2, PLAN.fallen(MATTER, today, today.plus(Duration.ofHours(12))).size());
    }

    @Test
    void a_year_of_downtime_calls_for_a_week_of_reminders() {
        List<ReminderPoint> points = PLAN.fallen(MATTER, AWARE, AWARE.plus(Duration.ofDays(365)));
        assertEquals(6 + ReminderPlan.OVERDUE_KEPT, points.size());
        assertTrue(points.get(points.size() - 1).at().isAfter(AWARE.plus(Duration.ofDays(364))));
    }

    @Test
    void what_is_owed_at_once_has_no_warning_before_it() {
        Matter atOnce = new Matter(AWARE, AWARE, Optional.empty());
        ReminderPlan plan = new ReminderPlan(List.of(), PLAN.overdueEvery());
        assertEquals(List.of("PT0S"), offsets(plan.fallen(atOnce, AWARE, AWARE.plusSeconds(30))));
        assertEquals(Optional.of(AWARE.plus(Duration.ofHours(12))), plan.next(atOnce, AWARE));
    }

    @Test
    void a_point_at_which_the_matter_only_begins_is_none() {
        Matter short24 = new Matter(AWARE, AWARE.plus(Duration.ofHours(24)), Optional.empty());
        assertEquals(List.of("PT-12H"), offsets(PLAN.fallen(short24, AWARE, AWARE.plus(Duration.ofHours(13)))));
    }

    @Test
    void an_explanation_ends_what_is_overdue_and_leaves_what_is_still_to_come() {
        Matter before = new Matter(AWARE, TARGET, Optional.of(TARGET.minus(Duration.ofHours(5))));
        assertEquals(List.of("PT-4H", "PT-1H", "PT0S"),
                offsets(PLAN.fallen(before, AWARE, TARGET.plus(Duration.ofDays(9)))));
        Matter after = new Matter(AWARE, TARGET, Optional.of(TARGET.plusSeconds(1)));
        assertEquals(List.of(), PLAN.fallen(after, AWARE, TARGET.plus(Duration.ofDays(9))));
        assertEquals(Optional.empty(), PLAN.next(after, TARGET.plus(Duration.ofDays(9))));
    }

    @Test
    void a_span_of_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ReminderPlan(List.of(), Duration.ZERO));
        assertThrows(IllegalArgumentException.class,
                () -> new ReminderPlan(List.of(Duration.ofHours(-1)), Duration.ofHours(1)));
    }

    /** Whoever looks at each "next" and nowhere else misses nothing: 10,000 random matters, looked at in any order. */
    @Test
    void following_the_next_point_meets_every_point_once() {
        Random random = new Random(20260327);
        for (int i = 0; i < 10_000; i++) {
            Instant anchor = AWARE.plusSeconds(random.nextInt(100_000_000));
            Matter matter = new Matter(anchor, anchor.plusSeconds(random.nextInt(400_000)), Optional.empty());
            Instant end = matter.target().plus(Duration.ofHours(random.nextInt(100)));
            Set<ReminderPoint> met = new HashSet<>();
            Instant now = anchor;
            for (Optional<Instant> next = Optional.of(now); next.filter(at -> !at.isAfter(end)).isPresent();
                    next = PLAN.next(matter, now)) {
                now = next.get();
                List<ReminderPoint> fallen = PLAN.fallen(matter, anchor, now);
                assertTrue(fallen.stream().filter(point -> !met.contains(point)).count() <= 1, "one at a time");
                met.addAll(fallen);
                assertTrue(PLAN.next(matter, now).orElseThrow().isAfter(now), "no standing still");
            }
            assertEquals(new HashSet<>(PLAN.fallen(matter, anchor, end)), met, matter + " until " + end);
        }
    }

    @Test
    void looking_again_finds_the_same_points_and_never_one_of_the_future() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Matter matter = new Matter(AWARE, AWARE.plusSeconds(random.nextInt(400_000)), Optional.empty());
            Instant known = AWARE.plusSeconds(random.nextInt(300_000));
            Instant now = known.plusSeconds(random.nextInt(200_000));
            List<ReminderPoint> points = PLAN.fallen(matter, known, now);
            assertTrue(points.stream().noneMatch(point -> point.at().isAfter(now)));
            assertTrue(points.stream().filter(point -> !point.at().isAfter(known)).count() <= 1);
            assertTrue(PLAN.fallen(matter, known, now.plus(Duration.ofDays(1))).containsAll(points));
        }
    }

    private static List<String> offsets(List<ReminderPoint> points) {
        return points.stream().map(point -> point.offset().toString()).toList();
    }
}
