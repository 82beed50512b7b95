package fr.clepsydre.app.calendar;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Territory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * One deadline of one laboratory. Nothing of it is of a patient; the title of the incident, into which people write
 * anything, is left out.
 *
 * @param uid       the same as long as the obligation exists, whatever changes of it
 * @param titles    of the rule, by {@code fr} and {@code en}
 * @param sources   the articles of law, by {@code fr} and {@code en}
 * @param zone      the laboratory's
 * @param changedAt when this deadline, or what has become of it, came to be known
 */
public record DueDate(String uid, Reference incident, String finess, String laboratory, Map<String, String> titles,
        Map<String, String> sources, Figure figure, State state, Instant target, ZoneId zone, Territory territory,
        Instant changedAt) {

    /** What the target is worth: the law's, the law's "if possible", the operator's own. */
    public enum Figure { LEGAL, SOFT, GOAL }

    /** Whether it is still to be done. */
    public enum State { OPEN, MET }

    public DueDate {
        titles = Map.copyOf(titles);
        sources = Map.copyOf(sources);
    }

    /** Open, and its target is past. */
    boolean isLate(Instant now) {
        return state == State.OPEN && now.isAfter(target);
    }

    /** Open, and its target is still to come. */
    boolean isAhead(Instant now) {
        return state == State.OPEN && !now.isAfter(target);
    }
}
