package fr.clepsydre.domain.letter;

/** Where a letter of a run is. Each letter is in one of these; their counts add up to the run's people. */
public enum LetterState {
    /** In no file yet. */
    TO_PRINT,
    /** In a file, which nobody has taken away yet. */
    PRINTED,
    /** At the mailing house or the post. */
    HANDED_OVER,
    /** Come back, nothing in its place yet. */
    RETURNED,
    /** Come back, and another letter to the same person in its place. */
    REPRINTED,
    /** Could not reach its person, who is told by public communication instead (art. 34(3)(c)). */
    PUBLIC_COMMUNICATION,
    /** Not printed, for a reason that the run names. */
    SET_ASIDE,
    /** A message that is still to be sent. */
    TO_SEND,
    /** A message that the mail server took, and that has not come back. */
    SENT,
    /** A message of which nobody can tell whether it went out. */
    UNCERTAIN,
    /** A message that the mail server refuses for good. */
    NOT_SENT
}
