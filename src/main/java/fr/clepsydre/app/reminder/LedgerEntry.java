package fr.clepsydre.app.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * A reminder as the ledger has it.
 *
 * @param ending empty while it stands
 */
public record LedgerEntry(long id, Reminder reminder, Instant raisedAt, Optional<Ending> ending) {
}
