package fr.clepsydre.app.register;

import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.VersionKind;

/**
 * A version of the notification that was filed.
 *
 * @param version its number
 * @param at      when, as its receipt says
 * @param number  that the authority gave it
 */
public record RegisterFiling(int version, VersionKind kind, ZonedMoment at, String number) {
}
