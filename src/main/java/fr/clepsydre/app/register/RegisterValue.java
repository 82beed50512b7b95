package fr.clepsydre.app.register;

import fr.clepsydre.domain.breach.Count;
import java.time.Instant;
import java.time.ZoneId;

/** What the register says in one of its fields. */
public sealed interface RegisterValue {

    /** Nobody has said anything. */
    record Nothing() implements RegisterValue {
    }

    /**
     * Somebody has said that it is not known yet: never 0, never empty.
     *
     * @param words how that is said here, in the language of the field
     */
    record Unknown(String words) implements RegisterValue {
    }

    record Words(String text) implements RegisterValue {
    }

    /** An instant with the zone in which it is written. */
    record Moment(Instant at, ZoneId zone) implements RegisterValue {
    }

    /** A number that is known, exactly or as an estimate. */
    record Number(Count count) implements RegisterValue {
    }

    RegisterValue NOTHING = new Nothing();
}
