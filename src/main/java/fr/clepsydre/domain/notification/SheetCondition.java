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

    /** It is known who signs. */
    HAS_SIGNATORY
}
