package fr.clepsydre.domain.notification;

/**
 * What a notification template may ask in a conditional block: the closed list. The name in a template is the
 * constant in camel case: {@code HAS_GAPS} is <code>{{#if hasGaps}}</code>.
 */
public enum SheetCondition {

    /** The document is a draft. */
    DRAFT,

    /** At least one piece of information is not known yet or missing. */
    HAS_GAPS,

    /** Exactly one piece of information is not known yet or missing. */
    ONE_GAP,

    /** So many are that they read better as a list than in a sentence: more than {@value #FEW}. */
    MANY_GAPS,

    /** The document completes or modifies an earlier version. */
    HAS_CHANGES,

    /** It is known who signs. */
    HAS_SIGNATORY;

    /** As many as a sentence can hold. */
    public static final int FEW = 4;
}
