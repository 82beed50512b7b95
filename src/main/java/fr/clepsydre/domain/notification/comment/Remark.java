package fr.clepsydre.domain.notification.comment;

import java.time.Instant;

/**
 * One entry of a discussion; never changed after, only followed by others.
 *
 * @param number   from 1, in the order of the case
 * @param question key of the question that it is about, of any form
 * @param kind     what was done
 * @param about    number of the comment that is withdrawn, or of the newest one that is settled; for a comment its own
 * @param text     of a comment; empty for the others
 * @param login    of who did it
 * @param by       their name
 */
public record Remark(int number, String question, Kind kind, int about, String text, String login, String by,
        Instant at) {

    /** What somebody did in a discussion. */
    public enum Kind {
        /** Said something: the matter is open. */
        SAID,
        /** Found that everything said up to there is dealt with. */
        SETTLED,
        /** Took an own comment back; that there was one stays to be seen. */
        WITHDRAWN
    }
}
