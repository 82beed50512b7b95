package fr.clepsydre.app.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Port: what became of the messages of runs of e-mails; runs by their number. */
public interface Messages {

    /** Where a message is. The names are stored: add, never rename. */
    enum State {
        /** On its way to the mail server. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** The server or the line broke down on its way: nobody can tell whether it was taken. */
        UNCERTAIN,
        /** The mail server refuses it for good. */
        FAILED
    }

    /**
     * What became of one.
     *
     * @param failure why it was refused
     */
    record Fate(State state, Instant at, Optional<String> failure) {
    }

    /** Of those of these sequences that were begun, by sequence. */
    Map<Integer, Fate> some(long run, int first, int last);

    /** Says that one is being sent. Fails when another server does. */
    void sending(long run, int sequence, Instant now);

    /** Says what became of one that was being sent. */
    void ended(long run, int sequence, Fate fate);

    /** It was not sent, and is to be tried again. */
    void notSent(long run, int sequence);

    /** Those of these sequences on their way are uncertain: whoever sent them is gone. */
    void abandoned(long run, int first, int last, Instant now);

    /** How many of a run are in which state. */
    Map<State, Long> states(long run);

    /** Those of a run that are uncertain count as sent. */
    int countAsSent(long run, Instant now);

    /** Those of a run that are uncertain are to be sent again. */
    int sendAgain(long run);
}
