package fr.clepsydre.domain.letter;

/**
 * Why a letter was chosen for the proof of its run: who looks at the extremes has seen what can go wrong. The names are
 * stored: add, never rename.
 */
public enum ProofReason {
    LONGEST_NAME,
    LONGEST_ADDRESS,
    MINOR,
    FOREIGN,
    /** The most categories that leaked. */
    ALL_FLAGS,
    /** The fewest categories that leaked, at least one. */
    ONE_FLAG,
    /** Letters that few fonts have: Vietnamese, Œ and the like. */
    RARE_LETTERS,
    HYPHENS,
    APOSTROPHE,
    SEVERAL_LABORATORIES,
    EMAIL_KNOWN,
    SHORTEST
}
