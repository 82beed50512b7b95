package fr.clepsydre.app.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * How the e-mails stand.
 *
 * @param waiting  not sent yet
 * @param failing  of these, tried in vain
 * @param since    when the one that fails longest was made
 * @param failure  why the last attempt of all failed
 * @param nextTry  when the next of those that fail is tried
 * @param lastSent when the last one was sent
 */
public record MailState(long waiting, long failing, Optional<Instant> since, Optional<MailFailure> failure,
        Optional<Instant> nextTry, Optional<Instant> lastSent) {
}
