package fr.clepsydre.domain.deadline;

import java.time.Instant;
import java.time.LocalDateTime;

/** What a local time turned out to be in its zone. */
public sealed interface Moment {

    /** It is one instant. */
    record Resolved(Instant at) implements Moment {}

    /**
     * The clock jumped over it.
     *
     * @param from the last local time before the jump, excluded
     * @param to   the first local time after it
     */
    record Nonexistent(LocalDateTime from, LocalDateTime to) implements Moment {}

    /** It came twice, and nobody said which one. */
    record Ambiguous(Instant earlier, Instant later) implements Moment {}
}
