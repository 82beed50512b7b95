package fr.clepsydre.domain.notification.version;

import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Instant;

/**
 * A version was handed in to the authority.
 *
 * @param at       when, as the receipt says; its zone is the one it was typed in
 * @param number   that the authority gave it
 * @param receipt  what the authority answered
 * @param by       name of the person who recorded it
 * @param recorded when that was
 */
public record Filing(ZonedMoment at, String number, Receipt receipt, String by, Instant recorded) {

    /** Longest number, in characters. */
    public static final int LONGEST_NUMBER = 60;
}
