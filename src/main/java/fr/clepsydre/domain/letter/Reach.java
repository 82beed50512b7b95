package fr.clepsydre.domain.letter;

/**
 * How far a person is from being told (art. 34(1)), by the best of their letters. Each person of a laboratory is in one
 * of these; their counts add up to its people.
 */
public enum Reach {
    /** A letter was handed over and has not come back, or a message was sent. */
    TOLD,
    /** A letter is printed and not handed over yet. */
    PRINTED,
    /** A letter is to be printed. */
    TO_PRINT,
    /** Told by public communication, where no letter could reach them (art. 34(3)(c)). */
    TOLD_PUBLICLY,
    /** All letters came back, and no other is on its way. */
    RETURNED,
    /** The letter could not be printed. */
    SET_ASIDE,
    /** Somebody decided that no letter is to be written. */
    SET_APART,
    /** In no run yet. */
    NOT_WRITTEN
}
