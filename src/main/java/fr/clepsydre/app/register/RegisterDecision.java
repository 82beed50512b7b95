package fr.clepsydre.app.register;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided of a case, the last of its kind (art. 33(5): a breach that is not notified stands in the
 * register with its reasons).
 *
 * @param choice a code, for example {@code NO}
 * @param ground for not telling the people, the code of the ground; else empty
 * @param reason in the words of that person; empty where none was given
 * @param by     name of that person
 */
public record RegisterDecision(Kind kind, String choice, Optional<String> ground, String reason, Instant at, String by) {

    /** What was decided: whether the authority is notified (art. 33(1)), whether the people are told (art. 34(1)). */
    public enum Kind { NOTIFY, TELL }
}
