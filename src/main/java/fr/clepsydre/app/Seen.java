package fr.clepsydre.app;

import fr.clepsydre.domain.Refusal;
import java.util.Optional;

/** What somebody had before their eyes when they changed it: two people may edit the same case. */
public sealed interface Seen {

    /** The new value is to stand whatever was there, as a script asks. */
    record Anything() implements Seen {
    }

    /**
     * This value, and the change is refused if another has been recorded since.
     *
     * @param canonical the canonical value; empty when there was none
     */
    record Value(Optional<String> canonical) implements Seen {
    }

    Seen ANYTHING = new Anything();

    static Seen value(Optional<String> canonical) {
        return new Value(canonical);
    }

    /** CHANGED_MEANWHILE (the value that stands now) at that field, unless what stands now is what was seen. */
    default Optional<Refusal> conflict(Optional<String> now, Optional<String> wanted, String field) {
        boolean fits = !(this instanceof Value seen) || seen.canonical().equals(now) || wanted.equals(now);
        return fits ? Optional.empty() : Optional.of(Refusal.of("CHANGED_MEANWHILE", now.orElse("")).at(field));
    }
}
