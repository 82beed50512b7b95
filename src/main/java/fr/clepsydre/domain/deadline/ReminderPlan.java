package fr.clepsydre.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When people are reminded of a deadline: some times before it, when it falls due, and again and again once it has
 * passed. All of it is elapsed time, so that a clock change moves nothing.
 *
 * @param before       how long before the deadline, each longer than zero
 * @param overdueEvery from one reminder to the next once it has passed, longer than zero
 */
public record ReminderPlan(List<Duration> before, Duration overdueEvery) {

    /**
     * So many overdue points are looked back at, at most: after a year of downtime the ledger gets a week's worth
     * and not seven hundred, and the latest of them says it all.
     */
    public static final int OVERDUE_KEPT = 14;

    /** T-48 h, T-24 h, T-12 h, T-4 h, T-1 h, due, then every 12 hours. */
    public static final ReminderPlan USUAL = new ReminderPlan(
            Stream.of(48, 24, 12, 4, 1).map(Duration::ofHours).toList(), Duration.ofHours(12));

    public ReminderPlan {
        before = before.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        if (Stream.concat(before.stream(), Stream.of(overdueEvery)).anyMatch(length -> !isLonger(length))) {
            throw new IllegalArgumentException("a span that is not longer than zero");
        }
    }

    /**
     * What people are to be reminded of.
     *
     * @param anchor    when it began to run; whoever learns of it at that moment needs no reminder of it
     * @param target    its deadline; the same as the anchor for what is owed at once
     * @param explained from when on it is known why it is late, which ends the overdue ones
     */
    public record Matter(Instant anchor, Instant target, Optional<Instant> explained) {
    }

    /**
     * The points up to now, in their order. Of those from before anybody could know only the latest is left: a case
     * of years ago that is recorded today calls for one reminder. Of the overdue ones at most {@link #OVERDUE_KEPT}.
     *
     * @param known since when there is somebody to be reminded of it
     */
    public List<ReminderPoint> fallen(Matter matter, Instant known, Instant now) {
        List<ReminderPoint> fallen = Stream.concat(early(matter), overdue(matter, now))
                .filter(point -> !point.at().isAfter(now)).toList();
        List<ReminderPoint> points = new ArrayList<>(fallen.stream().filter(point -> !point.at().isAfter(known))
                .reduce((earlier, later) -> later).stream().toList());
        fallen.stream().filter(point -> point.at().isAfter(known)).forEach(points::add);
        return points;
    }

    /** The first moment after now at which there is something to be said; empty when there never will be. */
    public Optional<Instant> next(Matter matter, Instant now) {
        Stream<ReminderPoint> overdue = matter.explained().isPresent() ? Stream.empty() : Stream.of(
                ReminderPoint.of(matter.target(), overdueEvery.multipliedBy(overdueBy(matter, now) + 1)));
        return Stream.concat(early(matter), overdue).map(ReminderPoint::at).filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** Those before the deadline and at it, except what somebody had answered already. */
    private Stream<ReminderPoint> early(Matter matter) {
        return Stream.concat(before.stream().map(Duration::negated), Stream.of(Duration.ZERO))
                .map(offset -> ReminderPoint.of(matter.target(), offset))
                .filter(point -> point.offset().isZero() || point.at().isAfter(matter.anchor()))
                .filter(point -> matter.explained().isEmpty() || point.at().isAfter(matter.explained().get()));
    }

    private Stream<ReminderPoint> overdue(Matter matter, Instant now) {
        long last = matter.explained().isPresent() ? 0 : overdueBy(matter, now);
        return LongStream.rangeClosed(Math.max(1, last - OVERDUE_KEPT + 1), last)
                .mapToObj(number -> ReminderPoint.of(matter.target(), overdueEvery.multipliedBy(number)));
    }

    /** How many overdue points have passed. */
    private long overdueBy(Matter matter, Instant now) {
        return now.isBefore(matter.target()) ? 0 : Duration.between(matter.target(), now).dividedBy(overdueEvery);
    }

    private static boolean isLonger(Duration length) {
        return !length.isNegative() && !length.isZero();
    }
}
