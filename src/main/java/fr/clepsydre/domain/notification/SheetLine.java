package fr.clepsydre.domain.notification;

/**
 * A question and what is printed beside it.
 *
 * @param label  the question
 * @param answer the answer, or the words that say that there is none; may hold several paragraphs
 * @param state  whether it is an answer
 */
public record SheetLine(String label, String answer, State state) {

    /** Unknown is never the same as empty. */
    public enum State {

        /** An answer was given. */
        ANSWERED,

        /** It was answered that this is not known yet: legal in a first notification, GDPR art. 33(4). */
        NOT_KNOWN_YET,

        /** Nobody has answered. */
        MISSING
    }
}
