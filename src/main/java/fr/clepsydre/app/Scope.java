package fr.clepsydre.app;

import java.util.Set;

/** Which laboratories somebody may see: every query of cases is given one. */
public sealed interface Scope {

    /** All of them. */
    record Everything() implements Scope {
    }

    /**
     * These only.
     *
     * @param finess FINESS numbers; empty for a manager who has no laboratory (yet)
     */
    record Laboratories(Set<String> finess) implements Scope {

        public Laboratories {
            finess = Set.copyOf(finess);
        }
    }

    /** Whether that laboratory is inside. */
    default boolean includes(String finess) {
        return !(this instanceof Laboratories some) || some.finess().contains(finess);
    }
}
