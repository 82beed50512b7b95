package fr.clepsydre.domain.severity;

/** What ENISA has noted beside the score, without a figure. */
public enum Flag {
    YES, NO,
    /** Neither, and never the same as no. */
    NOT_KNOWN_YET
}
