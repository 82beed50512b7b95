package fr.clepsydre.domain.deadline;

import java.util.List;

/**
 * Whether a rule is owed in one case, and why.
 *
 * @param verdict what follows
 * @param reasons at least one, in the order in which they were weighed; the last one decided
 */
public record Applicability(Verdict verdict, List<Reason> reasons) {

    /** Whether it is owed. */
    public enum Verdict {
        OWED,
        /** Owed until somebody has decided on the risk: a duty that may be one must not be missed. */
        OWED_UNTIL_DECIDED,
        NOT_OWED
    }

    /** Why. The names are in the bundles and in the API. */
    public enum Reason {
        /** The laboratory decides why and how the data are processed (GDPR art. 4(7)). */
        CONTROLLER,
        /** The laboratory is one of medical biology (CSP art. L.1111-8-2). */
        HEALTH_ESTABLISHMENT,
        /** It binds the processor, not the laboratory. */
        BINDS_THE_PROCESSOR,
        /** No processor is involved. */
        NO_PROCESSOR,
        /** It binds entities in scope of NIS2, as the operator's switch says. */
        ESSENTIAL_ENTITY,
        /** No threshold of risk. */
        ANY_RISK,
        /** Nobody has decided that a risk to people is unlikely. */
        RISK_NOT_EXCLUDED,
        /** It was decided that a risk is not unlikely. */
        RISK_FOUND,
        /** It was decided that a risk is unlikely. */
        RISK_UNLIKELY,
        /** The people are, or will be, told: the risk was found high. */
        HIGH_RISK,
        /** It was decided that the risk is not high. */
        HIGH_RISK_EXCLUDED,
        /** It was decided that nobody who had access can read the data (art. 34(3)(a)). */
        DATA_UNINTELLIGIBLE,
        /** It was decided that later measures have removed the high risk (art. 34(3)(b)). */
        HIGH_RISK_REMOVED,
        /** Telling each of them would be out of proportion: a public communication is owed instead (art. 34(3)(c)). */
        PUBLIC_COMMUNICATION,
        /** Whether the risk is high is not known yet. */
        HIGH_RISK_NOT_KNOWN,
        /** The step from which it counts is not owed. */
        PREVIOUS_STEP_NOT_OWED,
        /** The notification was complete: there is nothing to add. */
        NOTIFICATION_COMPLETE,
        /** The case was closed. */
        CASE_CLOSED,
        /** Switched off in the file of rules. */
        INACTIVE,
        /** Not in force at the awareness. */
        NOT_IN_FORCE,
        /** It came into the file of rules after this case had begun. */
        NOT_IN_THE_CASE
    }

    public Applicability {
        reasons = List.copyOf(reasons);
    }

    public static Applicability owed(Reason... reasons) {
        return new Applicability(Verdict.OWED, List.of(reasons));
    }

    public static Applicability untilDecided(Reason... reasons) {
        return new Applicability(Verdict.OWED_UNTIL_DECIDED, List.of(reasons));
    }

    public static Applicability notOwed(Reason... reasons) {
        return new Applicability(Verdict.NOT_OWED, List.of(reasons));
    }

    public boolean isOwed() {
        return verdict != Verdict.NOT_OWED;
    }
}
