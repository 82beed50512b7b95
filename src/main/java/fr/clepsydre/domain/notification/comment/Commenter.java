package fr.clepsydre.domain.notification.comment;

import java.time.Instant;

/**
 * Who says something, and when.
 *
 * @param name as shown
 */
public record Commenter(String login, String name, Instant at) {
}
