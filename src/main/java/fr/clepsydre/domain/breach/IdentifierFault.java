package fr.clepsydre.domain.breach;

/** Why a text is not an identifier. */
public enum IdentifierFault {
    /** Nothing was written. */
    EMPTY,
    /** Too short or too long. */
    LENGTH,
    /** A character that the identifier cannot hold, or not at that place. */
    CHARACTERS,
    /** Well-formed, but the check digit does not agree: mistyped. */
    CHECK_DIGIT
}
