package fr.clepsydre.app.reminder;

import fr.clepsydre.app.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the ledger what fell due since the last time, however long ago that was. Not a use case: nobody asks for
 * it. Each obligation is held while it is looked at, so that several servers may do it at once.
 */
@ApplicationScoped
public class RaiseReminders {

    /** Obligations in one transaction. */
    static final int AT_ONCE = 200;
    private static final Duration SET_ASIDE = Duration.ofMinutes(10);

    @Inject
    private Reminders reminders;
    @Inject
    private ReminderTimes times;
    @Inject
    private Clock clock;

    /** What a batch came to. */
    public enum Progress { MORE, DONE, HELD_BY_OTHERS }

    /** To be called before the first batch: after a clock that was ahead by hours everything is looked at again. */
    public void begin(Background.Steps steps) {
        steps.doStep(() -> {
            Instant now = clock.instant();
            if (reminders.lastLook().filter(last -> last.isAfter(now.plus(Raising.TRUSTED))).isPresent()) {
                reminders.lookAtAll(now);
            }
            reminders.looked(now);
        });
    }

    /** Raises what the next obligations call for, in one transaction. */
    public Progress batch(Background.Steps steps) {
        return steps.step(() -> raise(reminders.holdDue(clock.instant(), AT_ONCE)));
    }

    /** After a batch failed: the next obligation alone; when it fails by itself it is set aside for a while. */
    public Progress oneAlone(Background.Steps steps) {
        AtomicReference<@Nullable UUID> held = new AtomicReference<>();
        try {
            return steps.step(() -> {
                List<UUID> one = reminders.holdDue(clock.instant(), 1);
                one.forEach(held::set);
                return raise(one);
            });
        } catch (RuntimeException broken) {
            Optional.ofNullable(held.get()).ifPresent(one -> steps.doStep(() ->
                    reminders.lookAgain(one, Optional.of(clock.instant().plus(SET_ASIDE)))));
            throw broken;
        }
    }

    private Progress raise(List<UUID> held) {
        Instant now = clock.instant();
        if (held.isEmpty()) {
            return reminders.isAnyDue(now) ? Progress.HELD_BY_OTHERS : Progress.DONE;
        }
        raise(held, now);
        return Progress.MORE;
    }

    private void raise(List<UUID> obligations, Instant now) {
        List<Watched> watched = reminders.watched(obligations);
        Map<UUID, List<LedgerEntry>> ledger = reminders.ledger(obligations);
        Map<String, List<Recipient>> recipients =
                reminders.recipients(watched.stream().map(Watched::finess).distinct().toList());
        List<Reminder> raised = new ArrayList<>();
        Map<Long, Ending> ended = new HashMap<>();
        for (Watched one : watched) {
            Raising.Decision decision = new Raising(times.plan(), now).decide(one,
                    ledger.getOrDefault(one.id(), List.of()), recipients.getOrDefault(one.finess(), List.of()));
            raised.addAll(decision.raised());
            ended.putAll(decision.ended());
            reminders.lookAgain(one.id(), decision.next());
        }
        reminders.end(ended, now);
        reminders.write(raised, now);
    }
}
