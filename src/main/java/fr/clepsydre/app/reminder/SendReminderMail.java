package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells people by e-mail what they were not told yet: one mail a person, whatever fell due. A mail is claimed, sent
 * outside of any transaction and then recorded; whoever is killed in between has it sent once more, with the same id.
 * Not a use case: nobody asks for it.
 */
@ApplicationScoped
public class SendReminderMail {

    @Inject
    private ReminderMails mails;
    @Inject
    private MailPost post;
    @Inject
    private PublicAddress address;
    @Inject
    private ReminderTimes times;
    @Inject
    private Clock clock;

    private record Claimed(UUID mail, UUID claim, MailPost.Mail letter) {
    }

    /** Puts what nobody was told of yet into one mail a person: after everything that fell due was raised. */
    public void gather(Background.Steps steps) {
        if (post.isOpen()) {
            steps.doStep(() -> {
                Instant now = clock.instant();
                mails.unmailed().stream().filter(reminder -> !isHeld(reminder, now))
                        .collect(Collectors.groupingBy(ReminderMails.Unmailed::account))
                        .forEach((account, reminders) -> gather(account, reminders, now));
            });
        }
    }

    /** Those to be tried now. */
    public List<WaitingMail> due(Background.Steps steps) {
        return post.isOpen()
                ? steps.step(() -> mails.waiting().stream().filter(mail -> mail.isDue(clock.instant())).toList())
                : List.of();
    }

    /** Sends one, unless another server does or nothing is left to be said; tells why it could not be sent. */
    public Optional<MailFailure> send(WaitingMail mail, Background.Steps steps) {
        return steps.step(() -> claim(mail)).flatMap(held -> {
            Optional<MailFailure> failure = post.send(held.letter());
            steps.doStep(() -> record(held, failure));
            return failure;
        });
    }

    private void gather(UUID account, List<ReminderMails.Unmailed> reminders, Instant now) {
        Optional<WaitingMail> open = mails.holdOpen(account);
        UUID mail = open.map(WaitingMail::id).orElseGet(() -> mails.open(account, now));
        int added = mails.fill(mail, reminders.stream().map(ReminderMails.Unmailed::id).toList());
        if (added > 0 && open.filter(tried -> tried.attempts() > 0).isPresent()) {
            mails.reissue(mail);
        }
    }

    private Optional<Claimed> claim(WaitingMail mail) {
        Instant now = clock.instant();
        WaitingMail.Claim claim = new WaitingMail.Claim(UUID.randomUUID(), now.plus(WaitingMail.HELD));
        if (!mails.claim(mail, claim, now.plus(WaitingMail.pause(mail.attempts() + 1)))) {
            return Optional.empty();
        }
        Slice<MailLine> lines = mails.lines(mail.id(), ReminderLetter.LISTED);
        Optional<ReminderMails.Addressee> addressee = mails.addressee(mail.id());
        if (lines.rows().isEmpty() || addressee.isEmpty()) {
            mails.dropped(mail.id(), claim.by());
            return Optional.empty();
        }
        if (lines.rows().stream().allMatch(line -> line.isHeld(times.quiet(), now))) {
            mails.release(mail);
            return Optional.empty();
        }
        return Optional.of(new Claimed(mail.id(), claim.by(), letter(mail, addressee.get(), lines, now)));
    }

    private MailPost.Mail letter(WaitingMail mail, ReminderMails.Addressee addressee, Slice<MailLine> lines,
            Instant now) {
        ReminderLetter letter = ReminderLetter.in(addressee.language());
        return new MailPost.Mail(mail.messageId(), addressee.email(), letter.subject(lines),
                letter.text(lines, address, now), letter.locale(), now);
    }

    private void record(Claimed claimed, Optional<MailFailure> failure) {
        failure.ifPresentOrElse(why -> mails.failed(claimed.mail(), claimed.claim(), why, clock.instant()),
                () -> mails.sent(claimed.mail(), claimed.claim(), clock.instant()));
    }

    private boolean isHeld(ReminderMails.Unmailed reminder, Instant now) {
        Optional<QuietHours> quiet = times.quiet();
        return reminder.figure() != Rule.Figure.LEGAL
                && quiet.filter(hours -> hours.hold(reminder.target(), now, reminder.zone())).isPresent();
    }
}
