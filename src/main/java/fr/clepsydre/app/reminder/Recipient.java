package fr.clepsydre.app.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody to be reminded.
 *
 * @param since from when on they could know of anything
 */
public record Recipient(UUID account, Instant since) {
}
