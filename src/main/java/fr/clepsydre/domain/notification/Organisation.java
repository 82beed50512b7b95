package fr.clepsydre.domain.notification;

/**
 * Who notifies, as the form asks it; from the directory of laboratories.
 *
 * @param name    legal name
 * @param siren   9 digits, empty when not known
 * @param address lines as on a letter, empty when not known
 */
public record Organisation(String name, String siren, String address) {}
