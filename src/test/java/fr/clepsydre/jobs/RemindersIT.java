package fr.clepsydre.jobs;

import static fr.clepsydre.jobs.Office.AWARE;
import static fr.clepsydre.jobs.Office.LABORATORY;
import static fr.clepsydre.jobs.Office.TARGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailState;
import fr.clepsydre.app.reminder.ReminderEntry;
import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.ReminderPlan;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RemindersIT {

    private static final Scope ALL = new Scope.Everything();
    private static final Slice.Window PAGE = new Slice.Window(0, 50);
    private final TestPost post = new TestPost();

    @EachDatabase
    void afterFiveHoursOfDowntimeNothingIsLostOrDoubledAndEachPersonGetsOneMail(Database database) {
        List<String> never = lastTwoDays(database, Duration.ZERO);
        int mailsWithout = post.mails.size();
        post.mails.clear();
        List<String> stopped = lastTwoDays(database, Duration.ofHours(5));
        assertEquals(never, stopped);
        assertEquals(new HashSet<>(stopped).size(), stopped.size());
        assertTrue(stopped.size() > 60, () -> "a test of something: " + stopped.size());
        Instant back = TARGET.minus(Duration.ofHours(3));
        assertEquals(2, post.mails.stream().filter(mail -> mail.at().equals(back)).count());
        assertTrue(post.mails.size() < mailsWithout, "merged");
        String caughtUp = post.to("dpo@clepsydre.example").stream().filter(mail -> mail.at().equals(back)).findFirst()
                .orElseThrow().text();
        // T-12 h of the four latest and T-4 h of the two earliest fell into the break.
        assertEquals(6, caughtUp.lines().filter(line -> line.contains("Notifier la CNIL")).count(), caughtUp);
    }

    /** Two days of a server that looks every ten minutes, with a break that ends three hours before the deadline. */
    private List<String> lastTwoDays(Database database, Duration stopped) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.manager("lab", LABORATORY);
        office.laboratory(LABORATORY, "Europe/Paris");
        for (int i = 0; i < 10; i++) {
            office.owes("rule-" + i, TARGET.plus(Duration.ofMinutes(40L * i)));
        }
        HandClock clock = HandClock.standing(AWARE);
        Office.Server server = office.server(clock, post);
        Instant back = TARGET.minus(Duration.ofHours(3));
        for (Instant now = AWARE.plus(Duration.ofHours(7)); now.isBefore(TARGET.plus(Duration.ofHours(1)));
                now = now.plus(Duration.ofMinutes(10))) {
            clock.set(now);
            if (now.isBefore(back.minus(stopped)) || !now.isBefore(back)) {
                server.round();
            }
        }
        return office.ledger();
    }

    @EachDatabase
    void severalPointsOfOneObligationAreOneEntryAndAreSeenOnce(Database database) {
        Office office = Office.emptyOn(database);
        UUID dpo = office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        UUID second = office.owes("b", TARGET.plusSeconds(60));
        office.server(HandClock.standing(TARGET), post).round();
        assertEquals(11, office.count("reminder"));
        office.inTransaction(entities -> {
            assertEquals(2, office.read().unseen(dpo, ALL));
            Slice<ReminderEntry> entries = office.read().entries(dpo, ALL, PAGE);
            assertEquals(2, entries.total());
            assertEquals(Set.of(6L, 5L), new HashSet<>(entries.rows().stream().map(ReminderEntry::count).toList()));
            assertEquals(1, office.read().entries(dpo, ALL, new Slice.Window(1, 1)).rows().size());
            office.read().see(dpo, Optional.of(second), TARGET, TARGET);
            return true;
        });
        office.inTransaction(entities -> {
            assertEquals(1, office.read().unseen(dpo, ALL));
            office.read().see(dpo, Optional.empty(), TARGET.minusSeconds(1), TARGET);
            assertEquals(1, office.read().unseen(dpo, ALL), "what came in later stays new");
            office.read().see(dpo, Optional.empty(), TARGET, TARGET);
            return true;
        });
        office.server(HandClock.standing(TARGET.plusSeconds(30)), post).round();
        assertEquals(0, unseen(office, dpo));
        assertEquals(1, post.mails.size());
    }

    @EachDatabase
    void aManagerSeesAndGetsOnlyWhatConcernsTheirLaboratory(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.laboratory("350000002", "Europe/Paris");
        UUID manager = office.manager("lab", LABORATORY);
        office.account("reviewer", "REVIEWER", "fr", Optional.of("reviewer@clepsydre.example"));
        office.manager("gone", LABORATORY);
        office.sql("update account set state = 'DISABLED' where login = 'gone'");
        office.owes("mine", TARGET);
        office.owes("350000002", "theirs", "LEGAL", AWARE, TARGET);
        office.server(HandClock.standing(TARGET), post).round();
        assertEquals(List.of("350000001"), finess(office, manager, new Scope.Laboratories(Set.of(LABORATORY))));
        assertEquals(List.of(), finess(office, manager, new Scope.Laboratories(Set.of("350000002"))));
        assertEquals(List.of(), finess(office, manager, new Scope.Laboratories(Set.of())));
        assertEquals(2, post.mails.size());
        String theirs = post.to("lab@labo.example").get(0).text();
        assertTrue(theirs.contains("Laboratoire 350000001") && !theirs.contains("350000002"), theirs);
    }

    private static List<String> finess(Office office, UUID account, Scope scope) {
        return office.inTransaction(entities -> {
            List<String> finess = office.read().entries(account, scope, PAGE).rows().stream()
                    .map(ReminderEntry::finess).toList();
            assertEquals(finess.size(), office.read().unseen(account, scope));
            return finess;
        });
    }

    @EachDatabase
    void aCorrectedAwarenessWithdrawsWhatWasSaidAndSaysSo(Database database) {
        Office office = Office.emptyOn(database);
        UUID dpo = office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        UUID obligation = office.owes("a", TARGET);
        HandClock clock = HandClock.standing(TARGET.minus(Duration.ofHours(48)));
        Office.Server server = office.server(clock, post);
        server.round();
        Instant corrected = TARGET.minus(Duration.ofHours(20));
        clock.move(Duration.ofHours(1));
        office.change(obligation, clock.instant(), "target_at = :target, known_at = :now", "target", corrected);
        server.round();
        assertEquals(1, office.count("reminder where ended_why = 'TARGET_CHANGED'"));
        assertEquals(2, post.mails.size());
        String said = post.mails.get(1).text();
        assertTrue(said.contains("L’échéance a été corrigée"), said);
        office.inTransaction(entities -> {
            ReminderEntry entry = office.read().entries(dpo, ALL, PAGE).rows().get(0);
            assertEquals(Optional.of(TARGET), entry.former());
            assertEquals(Optional.of(corrected), entry.target());
            assertEquals(1, entry.unseen());
            return true;
        });
        clock.set(corrected.minus(Duration.ofHours(4)));
        server.round();
        assertFalse(post.mails.get(2).text().contains("corrigée"), "said once");
        office.change(obligation, clock.instant(), "state = 'MET', met_at = :now");
        clock.move(Duration.ofDays(3));
        server.round();
        assertEquals(3, post.mails.size());
        assertEquals(0, office.count("reminder where ended_at is null"));
        assertEquals(0, office.count("obligation where remind_at is not null"));
    }

    @EachDatabase
    void whatAProcessorOwesAndWhatIsExplainedRemindsNobody(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.change(office.owes("a", TARGET), AWARE, "bound = 'PROCESSOR'");
        office.change(office.owes("b", TARGET), AWARE, "explained_at = :late", "late", TARGET.plusSeconds(1));
        office.server(HandClock.standing(TARGET.plus(Duration.ofDays(2))), post).round();
        assertEquals(0, office.count("reminder"));
        assertEquals(List.of(), post.mails);
    }

    @EachDatabase
    void aServerThatIsKilledWhileItSendsSendsTheSameMailOnceMore(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        HandClock clock = HandClock.standing(TARGET);
        Office.Server server = office.server(clock, post);
        post.killed = true;
        assertThrows(ThreadDeath.class, server::round);
        assertEquals(1, post.mails.size());
        post.killed = false;
        server.round();
        assertEquals(1, post.mails.size(), "held by whoever was killed");
        office.owes("b", TARGET);
        clock.move(Duration.ofMinutes(11));
        server.round();
        assertEquals(3, post.mails.size());
        assertEquals(post.mails.get(0).id(), post.mails.get(1).id());
        assertEquals(post.mails.get(0).subject(), post.mails.get(1).subject());
        assertFalse(post.mails.get(2).id().equals(post.mails.get(0).id()), "what was new is another mail");
        clock.move(Duration.ofHours(1));
        server.round();
        assertEquals(3, post.mails.size());
        assertEquals(2, office.count("reminder_mail where state = 'SENT'"));
    }

    @EachDatabase
    void aFailingServerIsTriedWithGrowingPausesAndWhatIsNewJoinsTheMailThatWaits(Database database) {
        Office office = Office.emptyOn(database);
        UUID dpo = office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        HandClock clock = HandClock.standing(TARGET);
        Office.Server server = office.server(clock, post);
        post.failure = Optional.of(MailFailure.UNREACHABLE);
        List<Long> tried = new ArrayList<>();
        for (long minute = 0; minute <= 24 * 60; minute++) {
            clock.set(TARGET.plus(Duration.ofMinutes(minute)));
            int before = post.attempts;
            server.round();
            if (post.attempts > before) {
                tried.add(minute);
            }
        }
        assertEquals(List.of(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L), tried.subList(0, 9));
        // From the seventh on hourly, to the end of the day.
        assertEquals(6 + 1 + (24 * 60 - 63) / 60, tried.size());
        MailState state = office.inTransaction(entities -> office.mails().state(Optional.of(dpo)));
        assertEquals(1, state.failing());
        assertEquals(Optional.of(MailFailure.UNREACHABLE), state.failure());
        assertEquals(Optional.of(TARGET), state.since());
        assertEquals(0L, office.inTransaction(entities -> office.mails().state(Optional.of(UUID.randomUUID()))).failing());
        post.failure = Optional.empty();
        clock.move(Duration.ofHours(1));
        server.round();
        assertEquals(1, post.mails.size(), "one mail says it all");
        assertFalse(post.mails.get(0).id().endsWith(".0"), "it says more than the one that failed first");
        state = office.inTransaction(entities -> office.mails().state(Optional.of(dpo)));
        assertEquals(0, state.failing());
        assertEquals(Optional.of(clock.instant()), state.lastSent());
    }

    @EachDatabase
    void aMailThatFailedIsDroppedWhenNothingIsLeftToBeSaid(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        UUID obligation = office.owes("a", TARGET);
        HandClock clock = HandClock.standing(TARGET);
        Office.Server server = office.server(clock, post);
        post.failure = Optional.of(MailFailure.REFUSED);
        server.round();
        office.change(obligation, clock.instant(), "state = 'MET'");
        post.failure = Optional.empty();
        clock.move(Duration.ofHours(1));
        server.round();
        assertEquals(List.of(), post.mails);
        assertEquals(1, office.count("reminder_mail where state = 'DROPPED'"));
        assertEquals(0L, office.inTransaction(entities -> office.mails().state(Optional.empty())).failing());
    }

    @EachDatabase
    void tenThousandDueAtOnceAreOneMailAPersonThatListsTheFirstAndCountsTheRest(Database database) {
        Office office = Office.emptyOn(database);
        UUID dpo = office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.manager("lab", LABORATORY);
        // One row each in the database's own words: 10,000 statements would be the test's time, not the server's.
        for (int i = 0; i < 100; i++) {
            String finess = "36000%04d".formatted(i);
            office.laboratory(finess, "Europe/Paris");
            office.sql("""
                    insert into obligation (id, involvement_id, rule_key, rule, bound, state, figure, anchor_at,
                    target_at, known_at, remind_at) select cast(:prefix || lpad(cast(n as varchar), 12, '0') as uuid),
                    :case, 'rule-' || n, '{"title":{"fr":"Notifier"}}', 'CONTROLLER', 'OPEN', 'LEGAL', :aware, :target,
                    :due, :due from (%s) numbers""".formatted(database == Database.H2
                            ? "select x as n from system_range(1, 100)" : "select generate_series(1, 100) as n"),
                    "prefix", "00000000-0000-0000-%04d-".formatted(i), "case", Office.id(finess), "aware", AWARE,
                    "target", TARGET, "due", TARGET.minus(Duration.ofHours(1)));
        }
        office.server(HandClock.standing(TARGET.minus(Duration.ofHours(1))), post).round();
        assertEquals(10_000, office.count("reminder"));
        assertEquals(10_000, office.count("reminder where mail_id is not null"));
        assertEquals(List.of("dpo@clepsydre.example"), post.mails.stream().map(mail -> mail.to()).toList());
        String text = post.mails.get(0).text();
        assertEquals(50, text.lines().filter(line -> line.contains("Notifier")).count());
        assertTrue(text.contains("Et 9\u202f950 autres échéances."), text);
        assertTrue(post.mails.get(0).subject().contains("10\u202f000"), post.mails.get(0).subject());
        assertEquals(10_000, unseen(office, dpo));
        assertEquals(0, office.count("obligation where remind_at <= known_at"));
    }

    @EachDatabase
    void aClockSetBackByAnHourDoublesNothing(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        HandClock clock = HandClock.standing(TARGET.minus(Duration.ofHours(4)));
        Office.Server server = office.server(clock, post);
        server.round();
        List<String> before = office.ledger();
        clock.move(Duration.ofHours(-1));
        for (int i = 0; i < 12; i++) {
            server.round();
            clock.move(Duration.ofMinutes(10));
        }
        assertEquals(before, office.ledger());
        assertEquals(1, post.mails.size());
        clock.set(TARGET.minus(Duration.ofHours(1)));
        server.round();
        assertEquals(before.size() + 1, office.ledger().size());
    }

    @EachDatabase
    void aClockADayAheadAndBackLosesNothing(Database database) {
        Office office = Office.emptyOn(database);
        UUID dpo = office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        Instant now = TARGET.minus(Duration.ofHours(30));
        HandClock clock = HandClock.standing(now.plus(Duration.ofDays(1)));
        Office.Server server = office.server(clock, post);
        post.failure = Optional.of(MailFailure.UNREACHABLE);
        server.round();
        clock.set(now);
        post.failure = Optional.empty();
        server.round();
        assertEquals(1, post.mails.size(), "what was to be tried tomorrow is tried now");
        assertEquals(1, unseen(office, dpo));
        assertEquals(2, office.count("reminder where ended_why = 'CLOCK'"));
        for (int hours : List.of(24, 12, 4, 1, 0)) {
            clock.set(TARGET.minus(Duration.ofHours(hours)));
            server.round();
            String point = hours == 0 ? "PT0S" : "PT-" + hours + "H";
            assertEquals(1, office.count("reminder where ended_at is null and point = '" + point + "'"), point);
        }
        assertEquals(6, office.count("reminder where ended_at is null"));
        assertEquals(6, post.mails.size());
    }

    @EachDatabase
    void atNightOnlyWhatIsLegalOrWouldPassIsSent(Database database) {
        Office office = Office.emptyOn(database).with(new ReminderTimes(ReminderPlan.USUAL,
                Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))), Duration.ofSeconds(30)));
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.laboratory("970000001", "America/Cayenne");
        Instant night = Instant.parse("2026-03-30T22:00:00Z");
        Instant due = night.minus(Duration.ofHours(1));
        owes(office, LABORATORY, "soft", "SOFT", due);
        owes(office, LABORATORY, "none", "NONE", due);
        owes(office, LABORATORY, "legal", "LEGAL", due);
        owes(office, LABORATORY, "passing", "GOAL", night.plus(Duration.ofHours(3)));
        owes(office, "970000001", "elsewhere", "SOFT", due);
        HandClock clock = HandClock.standing(night);
        Office.Server server = office.server(clock, post);
        server.round();
        assertEquals(Set.of("legal", "passing", "elsewhere"), rules(post.mails.get(0).text()));
        clock.set(Instant.parse("2026-03-31T04:59:00Z"));
        server.round();
        assertTrue(post.mails.stream().noneMatch(mail -> rules(mail.text()).contains("soft")));
        clock.set(Instant.parse("2026-03-31T05:00:00Z"));
        server.round();
        String morning = post.mails.get(post.mails.size() - 1).text();
        assertTrue(rules(morning).containsAll(Set.of("soft", "none")), morning);
    }

    @EachDatabase
    void oneBrokenObligationDoesNotHoldUpTheOthers(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        UUID broken = office.owes("broken", TARGET.minusSeconds(1));
        office.change(broken, AWARE, "figure = 'NONSENSE'");
        office.owes("good", TARGET);
        office.server(HandClock.standing(TARGET), post).round();
        assertEquals(0, office.count("reminder where obligation_id = '" + broken + "'"));
        assertEquals(6, office.count("reminder"));
        assertEquals(1, post.mails.size());
        assertEquals(1, office.count("obligation where figure = 'NONSENSE' and remind_at > target_at"));
    }

    private static long unseen(Office office, UUID account) {
        return office.inTransaction(entities -> office.read().unseen(account, ALL));
    }

    private static void owes(Office office, String finess, String rule, String figure, Instant target) {
        office.owes(finess, rule, figure, "NONE".equals(figure) ? target : target.minus(Duration.ofHours(72)), target);
    }

    private static Set<String> rules(String text) {
        Set<String> rules = new HashSet<>();
        java.util.regex.Pattern.compile("CNIL \\((\\w+)\\)").matcher(text).results()
                .forEach(found -> rules.add(found.group(1)));
        return rules;
    }
}
