package fr.clepsydre.app;

/**
 * Who did something, as the history keeps it.
 *
 * @param name as shown
 */
public record Author(String login, String name) {
}
