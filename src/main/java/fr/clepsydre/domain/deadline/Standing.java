package fr.clepsydre.domain.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * An obligation, boiled down to what its status follows from; this much of it is kept in the database.
 *
 * @param state  what the case says
 * @param figure what its target is worth
 * @param anchor from when it counts; present when it is open
 * @param target its last second; present when it is open
 * @param metAt  when it was met; present exactly when it was
 */
public record Standing(State state, Rule.Figure figure, Optional<Instant> anchor, Optional<Instant> target,
        Optional<Instant> metAt) {

    /** What the case says, whatever the time is. The names are stored. */
    public enum State { NOT_STARTED, OPEN, MET, NOT_APPLICABLE }

    public Standing {
        if ((state == State.MET) != metAt.isPresent()) {
            throw new IllegalArgumentException("met and its instant go together");
        }
        if (state == State.OPEN && (anchor.isEmpty() || target.isEmpty())) {
            throw new IllegalArgumentException("an open obligation has an anchor and a target");
        }
    }
}
