package fr.clepsydre.app.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.reminder.Raising.Decision;
import fr.clepsydre.domain.deadline.ReminderPlan;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RaisingTest {

    private static final UUID OBLIGATION = UUID.randomUUID();
    private static final UUID DPO = UUID.randomUUID();
    private static final Instant AWARE = Instant.parse("2026-03-27T14:20:00Z");
    private static final Instant TARGET = AWARE.plus(Duration.ofHours(72));

    private final List<LedgerEntry> ledger = new ArrayList<>();

    @Test
    void what_is_written_is_not_raised_again() {
        Instant now = TARGET.minus(Duration.ofHours(20));
        assertEquals(2, look(open(TARGET), now).raised().size());
        Decision again = look(open(TARGET), now);
        assertEquals(List.of(), again.raised());
        assertEquals(Map.of(), again.ended());
        assertEquals(Optional.of(TARGET.minus(Duration.ofHours(12))), again.next());
    }

    @Test
    void a_corrected_deadline_withdraws_the_reminders_of_the_old_one() {
        Instant now = TARGET.minus(Duration.ofHours(20));
        look(open(TARGET), now);
        Watched corrected = new Watched(OBLIGATION, "1", Standing.State.OPEN, Rule.Figure.LEGAL, Optional.of(AWARE),
                Optional.of(TARGET.minus(Duration.ofHours(10))), now, Optional.empty());
        Decision decision = look(corrected, now);
        assertEquals(List.of(Ending.TARGET_CHANGED, Ending.TARGET_CHANGED), List.copyOf(decision.ended().values()));
        assertEquals(1, decision.raised().size());
        assertEquals(0, decision.raised().get(0).round());
    }

    @Test
    void a_deadline_that_is_corrected_back_is_reminded_of_once_more() {
        Instant now = TARGET.minus(Duration.ofHours(20));
        look(open(TARGET), now);
        look(open(TARGET.plusSeconds(1)), now);
        Decision back = look(open(TARGET), now);
        assertEquals(List.of(1, 1), back.raised().stream().map(Reminder::round).toList());
    }

    @Test
    void what_is_met_or_explained_asks_for_nothing() {
        Instant now = TARGET.plus(Duration.ofHours(13));
        look(open(TARGET), now);
        Decision met = look(in(Standing.State.MET, Optional.empty()), now);
        assertEquals(7, met.ended().size());
        assertTrue(met.ended().values().stream().allMatch(Ending.MET::equals));
        assertEquals(Optional.empty(), met.next());
    }

    @Test
    void an_explanation_ends_the_reminders_before_it() {
        Instant now = TARGET.plus(Duration.ofHours(13));
        look(open(TARGET), now);
        Decision explained = look(in(Standing.State.OPEN, Optional.of(now)), now);
        assertEquals(7, explained.ended().size());
        assertTrue(explained.ended().values().stream().allMatch(Ending.EXPLAINED::equals));
        assertEquals(List.of(), look(in(Standing.State.OPEN, Optional.of(now)), now.plus(Duration.ofDays(30))).raised());
    }

    @Test
    void what_a_clock_a_day_ahead_raised_comes_again_at_its_true_time() {
        Instant now = TARGET.minus(Duration.ofHours(30));
        assertEquals(3, look(open(TARGET), now.plus(Duration.ofDays(1))).raised().size());
        Decision back = look(open(TARGET), now);
        assertEquals(List.of(Ending.CLOCK, Ending.CLOCK), List.copyOf(back.ended().values()));
        assertEquals(List.of(), back.raised());
        Decision due = look(open(TARGET), TARGET.minus(Duration.ofHours(24)));
        assertEquals(List.of(1), due.raised().stream().map(Reminder::round).toList());
        assertEquals(List.of(), look(open(TARGET), TARGET.minus(Duration.ofHours(24))).raised());
    }

    @Test
    void a_clock_set_back_by_an_hour_doubles_nothing() {
        Instant now = TARGET.minus(Duration.ofHours(24));
        assertEquals(2, look(open(TARGET), now).raised().size());
        for (int minutes = -60; minutes <= 60; minutes += 5) {
            Decision decision = look(open(TARGET), now.plus(Duration.ofMinutes(minutes)));
            assertEquals(List.of(), decision.raised(), "at " + minutes);
            assertEquals(Map.of(), decision.ended(), "at " + minutes);
        }
    }

    @Test
    void somebody_new_is_told_where_it_stands_and_not_what_was() {
        Instant now = TARGET.plus(Duration.ofHours(1));
        Raising raising = new Raising(ReminderPlan.USUAL, now);
        Decision decision = raising.decide(open(TARGET), ledger, List.of(new Recipient(UUID.randomUUID(), now)));
        assertEquals(List.of(Duration.ZERO), decision.raised().stream().map(r -> r.point().offset()).toList());
    }

    private Decision look(Watched watched, Instant now) {
        Decision decision = new Raising(ReminderPlan.USUAL, now).decide(watched, ledger,
                List.of(new Recipient(DPO, AWARE)));
        Collection<Long> ended = decision.ended().keySet();
        ledger.replaceAll(entry -> ended.contains(entry.id())
                ? new LedgerEntry(entry.id(), entry.reminder(), entry.raisedAt(),
                        Optional.of(decision.ended().get(entry.id())))
                : entry);
        decision.raised().forEach(reminder ->
                ledger.add(new LedgerEntry(ledger.size(), reminder, now, Optional.empty())));
        return decision;
    }

    private static Watched open(Instant target) {
        return new Watched(OBLIGATION, "1", Standing.State.OPEN, Rule.Figure.LEGAL, Optional.of(AWARE), Optional.of(target), AWARE,
                Optional.empty());
    }

    private static Watched in(Standing.State state, Optional<Instant> explained) {
        return new Watched(OBLIGATION, "1", state, Rule.Figure.LEGAL, Optional.of(AWARE), Optional.of(TARGET), AWARE,
                explained);
    }
}
