package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.deadline.ReminderPlan;
import fr.clepsydre.domain.deadline.ReminderPoint;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the ledger of one obligation lacks and what of it no longer holds, at one moment. It says the same when it is
 * asked again, and once what it says is written down it says nothing more.
 */
record Raising(ReminderPlan plan, Instant now) {

    /** Raised by so much ahead of the clock, a reminder was raised by a clock that was wrong. */
    static final Duration TRUSTED = Duration.ofHours(2);

    /**
     * What is to be written.
     *
     * @param ended by the number of the entry
     * @param next  when to look again; empty for never
     */
    record Decision(List<Reminder> raised, Map<Long, Ending> ended, Optional<Instant> next) {
    }

    Decision decide(Watched watched, List<LedgerEntry> ledger, List<Recipient> recipients) {
        Map<Long, Ending> ended = new HashMap<>();
        ledger.stream().filter(entry -> entry.ending().isEmpty())
                .forEach(entry -> ending(watched, entry).ifPresent(why -> ended.put(entry.id(), why)));
        Predicate<LedgerEntry> stands = entry -> entry.ending().isEmpty() && !ended.containsKey(entry.id());
        List<Reminder> raised = recipients.stream().flatMap(recipient -> fallen(watched, recipient))
                .filter(reminder -> of(reminder, ledger).noneMatch(stands))
                .map(reminder -> inRound(reminder, (int) of(reminder, ledger).count())).toList();
        return new Decision(raised, ended,
                watched.matter().flatMap(matter -> watched.points(plan).next(matter, now)));
    }

    private Optional<Ending> ending(Watched watched, LedgerEntry entry) {
        ReminderPoint point = entry.reminder().point();
        if (watched.state() == Standing.State.MET) {
            return Optional.of(Ending.MET);
        }
        if (watched.state() == Standing.State.NOT_APPLICABLE) {
            return Optional.of(Ending.NOT_APPLICABLE);
        }
        if (watched.target().filter(entry.reminder().target()::equals).isEmpty()) {
            return Optional.of(Ending.TARGET_CHANGED);
        }
        if (watched.explained().filter(when -> !point.at().isAfter(when)).isPresent()) {
            return Optional.of(Ending.EXPLAINED);
        }
        boolean early = entry.raisedAt().isAfter(now.plus(TRUSTED)) && point.at().isAfter(now);
        return early ? Optional.of(Ending.CLOCK) : Optional.empty();
    }

    private Stream<Reminder> fallen(Watched watched, Recipient recipient) {
        Instant known = watched.known().isAfter(recipient.since()) ? watched.known() : recipient.since();
        return watched.matter().stream().flatMap(matter -> watched.points(plan).fallen(matter, known, now).stream()
                .map(point -> new Reminder(watched.id(), recipient.account(), matter.target(), point, 0)));
    }

    private static Stream<LedgerEntry> of(Reminder reminder, List<LedgerEntry> ledger) {
        return ledger.stream().filter(entry -> entry.reminder().isOfSamePoint(reminder));
    }

    private static Reminder inRound(Reminder reminder, int round) {
        return new Reminder(reminder.obligation(), reminder.account(), reminder.target(), reminder.point(), round);
    }
}
