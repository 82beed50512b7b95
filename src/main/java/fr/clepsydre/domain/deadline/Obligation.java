package fr.clepsydre.domain.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * One rule in one case.
 *
 * @param rule        the version that the case keeps
 * @param applies     whether it is owed, and why
 * @param deadline    empty as long as what it counts from has not happened
 * @param metAt       when it was done
 * @param done        what a person recorded of that, where a person did
 * @param explanation why it is late, once somebody has said so
 */
public record Obligation(Rule rule, Applicability applies, Optional<Deadline> deadline, Optional<Instant> metAt,
        Optional<Done> done, Optional<Explanation> explanation) {

    /** Longest note and longest explanation, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /**
     * Somebody recorded that it was done.
     *
     * @param note how, or where the proof is; may be empty
     */
    public record Done(Instant at, String by, String note) {}

    /** Somebody said why it is late: reminders stop, lateness does not. */
    public record Explanation(String text, String by, Instant at) {}

    /** What its status follows from. */
    public Standing standing() {
        if (metAt.isPresent()) {
            return standing(Standing.State.MET);
        }
        if (!applies.isOwed()) {
            return standing(Standing.State.NOT_APPLICABLE);
        }
        return standing(deadline.isPresent() ? Standing.State.OPEN : Standing.State.NOT_STARTED);
    }

    private Standing standing(Standing.State state) {
        return new Standing(state, rule.figure(), deadline.map(Deadline::anchor), deadline.map(Deadline::target),
                metAt);
    }

    /** Whether it is owed and not done yet, its clock running. */
    public boolean isOpen() {
        return standing().state() == Standing.State.OPEN;
    }

    /** Whether it is the laboratory that owes it. */
    public boolean isTheLaboratorys() {
        return rule.bound() != Rule.Bound.PROCESSOR;
    }
}
