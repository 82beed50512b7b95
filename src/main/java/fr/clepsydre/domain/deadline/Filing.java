package fr.clepsydre.domain.deadline;

import java.time.Instant;

/** What has become of the duty to notify. */
public sealed interface Filing {

    /** Nothing was filed yet. */
    record Awaited() implements Filing {}

    /** The initial notification was filed; complements do not move this instant (art. 33(4)). */
    record Filed(Instant at) implements Filing {}

    /** A risk to people is unlikely, so there is nothing to file (art. 33(1)). */
    record NotRequired() implements Filing {}
}
