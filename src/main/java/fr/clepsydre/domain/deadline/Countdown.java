package fr.clepsydre.domain.deadline;

import java.time.Duration;
import java.time.Instant;

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
        /** No awareness declared yet. */
        NOT_STARTED,
        RUNNING,
        /** Less is left than the threshold, at the target itself included. */
        DUE_SOON,
        /** The target has passed and nothing was filed. */
        OVERDUE,
        /** Filed in time. */
        MET,
        /** Filed late: art. 33(1) wants the reasons. */
        MISSED,
        /** Nothing is to be filed. */
        NOT_APPLICABLE;

        /** Whether the reasons of the delay are owed. */
        public boolean isLate() {
            return this == OVERDUE || this == MISSED;
        }
    }

    /** The usual threshold below which a clock is due soon. */
    public static final Duration SOON = Duration.ofHours(24);

    /** How the clock of an obligation stands at {@code now}. */
    public static Countdown of(Obligation obligation, Instant now, Duration soon) {
        if (obligation.filing() instanceof Filing.NotRequired) {
            return without(Status.NOT_APPLICABLE);
        }
        return obligation.deadline()
                .map(deadline -> obligation.filing() instanceof Filing.Filed filed
                        ? at(deadline, filed.at(), deadline.isMetAt(filed.at()) ? Status.MET : Status.MISSED)
                        : at(deadline, now, running(deadline, now, soon)))
                .orElseGet(() -> without(Status.NOT_STARTED));
    }

    private static Status running(Deadline deadline, Instant now, Duration soon) {
        if (!deadline.isMetAt(now)) {
            return Status.OVERDUE;
        }
        return Duration.between(now, deadline.target()).compareTo(soon) < 0 ? Status.DUE_SOON : Status.RUNNING;
    }

    private static Countdown at(Deadline deadline, Instant instant, Status status) {
        Duration since = Duration.between(deadline.aware(), instant);
        Duration elapsed = since.isNegative() ? Duration.ZERO : since;
        Duration allowed = Duration.between(deadline.aware(), deadline.target());
        double share = Math.min(1.0, (double) elapsed.toSeconds() / allowed.toSeconds());
        return new Countdown(status, Duration.between(instant, deadline.target()), elapsed, share);
    }

    private static Countdown without(Status status) {
        return new Countdown(status, Duration.ZERO, Duration.ZERO, 0.0);
    }
}
