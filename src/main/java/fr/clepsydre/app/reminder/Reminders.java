package fr.clepsydre.app.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: the ledger of reminders, and what of the obligations it follows. Needs a transaction. */
public interface Reminders {

    /** When the reminders were last looked after; empty at the very first time. */
    Optional<Instant> lastLook();

    void looked(Instant now);

    /** Every obligation that is open is to be looked at now. */
    void lookAtAll(Instant now);

    /** Those to be looked at now, at most so many, held until the transaction ends; not those that others hold. */
    List<UUID> holdDue(Instant now, int most);

    /** Whether any is to be looked at now, held by others or not. */
    boolean isAnyDue(Instant now);

    List<Watched> watched(Collection<UUID> obligations);

    /** The whole ledger of these obligations. */
    Map<UUID, List<LedgerEntry>> ledger(Collection<UUID> obligations);

    /** Who is to be reminded of what concerns these laboratories, by FINESS number. */
    Map<String, List<Recipient>> recipients(Collection<String> finess);

    void write(List<Reminder> raised, Instant now);

    void end(Map<Long, Ending> ended, Instant now);

    /** Sets when the obligation is looked at next; empty for never. */
    void lookAgain(UUID obligation, Optional<Instant> at);
}
