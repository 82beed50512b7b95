package fr.clepsydre.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A clock as it stands at one instant. 72 hours is a ceiling, not a budget, so it tells what has elapsed as
 * well as what is left.
 *
 * @param status  where it stands
 * @param left    up to the target; negative by how late it is; zero when there is no clock.
 *                After a filing: what was left then
 * @param elapsed since awareness, never negative; after a filing: what had elapsed then
 * @param share   elapsed part of the allowed time, 0 to 1
 */
public record Countdown(Status status, Duration left, Duration elapsed, double share) {

    /** Where a clock stands. */
    public enum Status {
        /** What it counts from has not happened yet. */
        NOT_STARTED,
        RUNNING,
        /** Less is left than the threshold, at the target itself included. */
        DUE_SOON,
        /** The target has passed and nothing was done. */
        OVERDUE,
        /** Done in time; where there is no figure, done. */
        MET,
        /** Done late: for the notification, art. 33(1) wants the reasons. */
        MISSED,
        /** Not owed. */
        NOT_APPLICABLE;

        /** Whether the reasons of the delay are owed. */
        public boolean isLate() {
            return this == OVERDUE || this == MISSED;
        }
    }

    /** The usual threshold below which a clock is due soon. */
    public static final Duration SOON = Duration.ofHours(24);

    /**
     * Where an obligation stands at {@code now}: the one place that says so, for pages, API, mails, exports and figures.
     * In time or late is judged to the second. Where the law has no figure and the operator no goal, it is due until it
     * is done, and then met.
     *
     * @param soon how long before its target it is due soon
     */
    public static Countdown of(Standing standing, Instant now, Duration soon) {
        return switch (standing.state()) {
            case NOT_APPLICABLE -> without(Status.NOT_APPLICABLE);
            case NOT_STARTED -> without(Status.NOT_STARTED);
            case OPEN -> at(standing, now, open(standing, now, soon));
            case MET -> standing.target().isEmpty()
                    ? without(Status.MET)
                    : at(standing, standing.metAt().orElseThrow(), met(standing));
        };
    }

    /** Whether an instant is beyond a target: to the second, the target itself is in time. */
    public static boolean isLate(Instant target, Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).isAfter(target);
    }

    private static Status met(Standing standing) {
        boolean judged = standing.figure() != Rule.Figure.NONE;
        return judged && isLate(standing.target().orElseThrow(), standing.metAt().orElseThrow())
                ? Status.MISSED
                : Status.MET;
    }

    private static Status open(Standing standing, Instant now, Duration soon) {
        if (standing.figure() == Rule.Figure.NONE) {
            return Status.DUE_SOON;
        }
        Instant target = standing.target().orElseThrow();
        if (isLate(target, now)) {
            return Status.OVERDUE;
        }
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return Duration.between(second, target).compareTo(soon) < 0 ? Status.DUE_SOON : Status.RUNNING;
    }

    private static Countdown at(Standing standing, Instant instant, Status status) {
        Instant anchor = standing.anchor().orElse(instant);
        Instant target = standing.target().orElseThrow();
        Duration since = Duration.between(anchor, instant);
        Duration elapsed = since.isNegative() ? Duration.ZERO : since;
        long allowed = Duration.between(anchor, target).toSeconds();
        double share = allowed <= 0 ? 1.0 : Math.min(1.0, (double) elapsed.toSeconds() / allowed);
        return new Countdown(status, Duration.between(instant, target), elapsed, share);
    }

    private static Countdown without(Status status) {
        return new Countdown(status, Duration.ZERO, Duration.ZERO, 0.0);
    }
}
