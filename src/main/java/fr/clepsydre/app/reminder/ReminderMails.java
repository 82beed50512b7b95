package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the e-mails about reminders. Needs a transaction. */
public interface ReminderMails {

    /** Reminders that stand, are in no mail, and whose person is active and has an e-mail address. */
    List<Unmailed> unmailed();

    /** The mail to that person that can still be added to, held until the transaction ends. */
    Optional<WaitingMail> holdOpen(UUID account);

    /** A new and empty mail to that person. */
    UUID open(UUID account, Instant now);

    /** Puts those reminders into the mail that are in none; tells how many. */
    int fill(UUID mail, Collection<Long> reminders);

    /** It says something else now than what may have been sent before. */
    void reissue(UUID mail);

    /** Those that are not sent, the longest waiting first. */
    List<WaitingMail> waiting();

    /** Holds it, counts an attempt and sets the next one; false when another claimed it since it was read. */
    boolean claim(WaitingMail mail, WaitingMail.Claim claim, Instant nextTry);

    /** Lets go of it as if it had not been claimed. */
    void release(WaitingMail mail);

    /** Obligations of which the mail has something to say, by their deadline; its window is that of a letter. */
    Slice<MailLine> lines(UUID mail, Slice.Window window);

    /** Whom it is for; empty when they have no address or are not active any more. */
    Optional<Addressee> addressee(UUID mail);

    /** Each of these does nothing when the claim is not the mail's any more. */
    void sent(UUID mail, UUID claim, Instant now);

    void dropped(UUID mail, UUID claim);

    void failed(UUID mail, UUID claim, MailFailure why, Instant now);

    /** How the mails to one person stand; without one, those to everybody. */
    MailState state(Optional<UUID> account);

    /** A reminder to be sent. */
    record Unmailed(long id, UUID account, Rule.Figure figure, Instant target, ZoneId zone) {
    }

    /** Where a mail goes. */
    record Addressee(String email, String language) {
    }
}
