package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A duty with a time limit, as one version of the law has it. Data of the operator's file, never a constant; a case
 * keeps the rules that were in force at its awareness.
 *
 * @param key         stable name, at most 60 characters; the versions of one rule share it
 * @param title       what is to be done
 * @param bound       who owes it
 * @param anchor      from when it counts
 * @param term        how long it gives
 * @param goal        the operator's own target where the law has no figure
 * @param firmness    whether the term binds or is a wish ("if possible")
 * @param threshold   from which risk on it is owed
 * @param fulfilment  which fact of a case meets it
 * @param source      the article of law
 * @param inForceFrom first day, included
 * @param inForceTo   last day, included; empty while it has none
 * @param activity    whether it is used at all
 */
public record Rule(String key, Words title, Bound bound, Anchor anchor, Term term, Optional<Term> goal,
        Firmness firmness, Threshold threshold, Fulfilment fulfilment, Words source, LocalDate inForceFrom,
        Optional<LocalDate> inForceTo, Activity activity) {

    /** Who owes it. */
    public enum Bound { CONTROLLER, PROCESSOR, HEALTH_ESTABLISHMENT, ESSENTIAL_ENTITY }

    /** Whether a missed term is a breach of the law. */
    public enum Firmness { LEGAL, SOFT }

    /** From which risk to people on (art. 33(1), 34(1)). */
    public enum Threshold { NONE, RISK, HIGH_RISK }

    /** What of a case tells that it was done: the filing, the processor's notice, or what a person records. */
    public enum Fulfilment { NOTIFICATION, PROCESSOR_NOTICE, RECORD }

    /** Whether the operator has it switched on. */
    public enum Activity { ACTIVE, INACTIVE }

    /** What the target of a rule is worth. */
    public enum Figure {
        /** The law's: missing it is an infringement. */
        LEGAL,
        /** The law's or the authority's "if possible". */
        SOFT,
        /** The operator's own. */
        GOAL,
        /** None: due at once, and no second decides what is late. */
        NONE
    }

    /** What its target is worth. */
    public Figure figure() {
        if (term.hasFigure()) {
            return firmness == Firmness.SOFT ? Figure.SOFT : Figure.LEGAL;
        }
        return goal.isPresent() ? Figure.GOAL : Figure.NONE;
    }

    /** Whether it was in force at this instant, by the calendar of this zone. */
    public boolean inForceAt(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return !day.isBefore(inForceFrom) && inForceTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean isActive() {
        return activity == Activity.ACTIVE;
    }

    /** Whether there is a day on which both are in force. */
    boolean overlaps(Rule other) {
        boolean endsBefore = inForceTo.filter(last -> last.isBefore(other.inForceFrom)).isPresent();
        boolean beginsAfter = other.inForceTo.filter(last -> last.isBefore(inForceFrom)).isPresent();
        return !endsBefore && !beginsAfter;
    }
}
