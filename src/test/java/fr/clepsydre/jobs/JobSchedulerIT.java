package fr.clepsydre.jobs;

import static fr.clepsydre.jobs.Office.AWARE;
import static fr.clepsydre.jobs.Office.LABORATORY;
import static fr.clepsydre.jobs.Office.TARGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.reminder.ScheduledJobs;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scheduler itself, with its jobs in the database, on a clock that is moved under it. */
class JobSchedulerIT {

    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestPost post = new TestPost();
    private final List<JobScheduler> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(JobScheduler::stop);
    }

    @Test
    void twoServersOnOnePostgresqlRaiseAndSendEachReminderOnce() throws Exception {
        Office office = busy(Database.POSTGRESQL);
        HandClock clock = HandClock.running(TARGET.minus(Duration.ofHours(48)).minusSeconds(2));
        start(office, clock);
        start(office, clock);
        for (int hours : List.of(48, 24, 12, 4, 1, 0)) {
            clock.set(TARGET.minus(Duration.ofHours(hours)));
            String point = hours == 0 ? "PT0S" : "PT-" + hours + "H";
            await(() -> office.count("reminder where mail_id is not null and point = '" + point + "'") == 900
                    && office.count("reminder_mail where state = 'WAITING'") == 0);
        }
        settle();
        assertEquals(6 * 900, office.count("reminder"));
        assertEquals(new HashSet<>(office.ledger()).size(), office.ledger().size());
        assertEquals(6, post.to("dpo@clepsydre.example").size());
        assertEquals(6, post.to("dpo2@clepsydre.example").size());
        assertEquals(6, post.to("lab@labo.example").size());
        assertEquals(post.mails.size(), new HashSet<>(post.mails.stream().map(mail -> mail.id()).toList()).size());
    }

    /** Without the scheduler, which would let only one of them work at a time. */
    @Test
    void fourServersAtTheSameTimeDoubleNothingEvenWithoutTheScheduler() throws Exception {
        Office office = busy(Database.POSTGRESQL);
        HandClock clock = HandClock.standing(TARGET);
        List<Callable<Boolean>> servers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Office.Server server = office.server(clock, post);
            servers.add(() -> {
                for (int round = 0; round < 5; round++) {
                    attempt(server::raise);
                    attempt(server::send);
                }
                return true;
            });
        }
        var threads = Executors.newFixedThreadPool(4);
        for (var done : threads.invokeAll(servers)) {
            assertTrue(done.get());
        }
        threads.shutdownNow();
        office.server(clock, post).round();
        assertEquals(6 * 900, office.count("reminder"));
        assertEquals(6 * 900, office.count("reminder where mail_id is not null"));
        assertEquals(3, post.mails.size(), "one mail a person");
        assertEquals(0, office.count("obligation where remind_at <= target_at"));
    }

    @EachDatabase
    void aClockThatJumpsDoesNotStopTheJobs(Database database) throws Exception {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        HandClock clock = HandClock.running(AWARE);
        AtomicInteger runs = new AtomicInteger();
        Office.Server server = office.server(clock, post);
        start(office, clock, server, Map.of("count", runs::incrementAndGet));
        await(() -> runs.get() > 2);
        for (Duration jump : List.of(Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1), Duration.ofDays(-30))) {
            clock.move(jump);
            int before = runs.get();
            await(() -> runs.get() > before + 3);
        }
    }

    @EachDatabase
    void aServerThatDiedUnderAWrongClockIsReplaced(Database database) throws Exception {
        Office office = Office.emptyOn(database);
        HandClock clock = HandClock.running(AWARE);
        office.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                + " last_heartbeat, version) values ('count', 'recurring', :day, true, 'dead', :day, 1)", "day",
                AWARE.plus(Duration.ofDays(1)));
        AtomicInteger runs = new AtomicInteger();
        start(office, clock, office.server(clock, post), Map.of("count", runs::incrementAndGet));
        Thread.sleep(2 * DELAY.toMillis());
        assertEquals(0, runs.get(), "it may still be alive");
        clock.move(Duration.ofMinutes(2));
        await(() -> runs.get() > 0);
    }

    @EachDatabase
    void aDatabaseThatIsGoneForAMinuteIsWaitedForAndWhatFellDueIsCaughtUp(Database database) throws Exception {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.laboratory(LABORATORY, "Europe/Paris");
        office.owes("a", TARGET);
        HandClock clock = HandClock.running(TARGET.minus(Duration.ofHours(4)));
        start(office, clock);
        await(() -> post.mails.size() == 1);
        office.databaseGone = true;
        settle();
        clock.set(TARGET.minus(Duration.ofHours(1)));
        settle();
        assertEquals(1, post.mails.size());
        clock.move(Duration.ofMinutes(1));
        office.databaseGone = false;
        // A job that was running when it went is noticed as dead by its signs of life.
        clock.move(Duration.ofMinutes(2));
        await(() -> post.mails.size() == 2);
        assertEquals(5, office.count("reminder"));
        assertEquals(List.of(0, 0), jobs(office).stream().map(ScheduledJobs.Job::failures).toList());
    }

    @EachDatabase
    void aJobThatFailsIsTriedAgainAndItsFailuresAreCounted(Database database) throws Exception {
        Office office = Office.emptyOn(database);
        HandClock clock = HandClock.running(AWARE);
        AtomicInteger runs = new AtomicInteger();
        start(office, clock, office.server(clock, post), Map.of("count", () -> {
            if (runs.incrementAndGet() < 4) {
                throw new IllegalStateException("not yet");
            }
        }));
        await(() -> !jobs(office).isEmpty() && jobs(office).get(0).failures() >= 2);
        await(() -> jobs(office).get(0).failures() == 0 && jobs(office).get(0).lastSuccess().isPresent());
        assertTrue(runs.get() >= 4);
    }

    @EachDatabase
    void aStoppedSchedulerRunsNothingMoreAndLeavesNoThread(Database database) throws Exception {
        Office office = Office.emptyOn(database);
        HandClock clock = HandClock.running(AWARE);
        AtomicInteger runs = new AtomicInteger();
        start(office, clock, office.server(clock, post), Map.of("count", runs::incrementAndGet));
        await(() -> runs.get() > 0);
        started.remove(0).stop();
        int stopped = runs.get();
        settle();
        assertEquals(stopped, runs.get());
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.isAlive() && thread.getName().startsWith("jobs-" + System.identityHashCode(this))));
    }

    /** Two officers, a manager, 300 obligations of one laboratory: 900 reminders a point. */
    private static Office busy(Database database) {
        Office office = Office.emptyOn(database);
        office.dpo();
        office.account("dpo2", "DPO", "en", Optional.of("dpo2@clepsydre.example"));
        office.manager("lab", LABORATORY);
        office.laboratory(LABORATORY, "Europe/Paris");
        for (int i = 0; i < 300; i++) {
            office.owes("rule-" + i, TARGET);
        }
        office.sql("insert into reminder_look (id, looked_at) values (1, :at)", "at", AWARE);
        return office;
    }

    private static List<ScheduledJobs.Job> jobs(Office office) {
        return office.inTransaction(entities -> office.jobs().all());
    }

    private void start(Office office, HandClock clock) {
        Office.Server server = office.server(clock, post);
        start(office, clock, server, Map.of("reminders", server::raise, "mail", server::send));
    }

    private void start(Office office, HandClock clock, Office.Server server, Map<String, Runnable> jobs) {
        AtomicInteger number = new AtomicInteger();
        var scheduler = new JobScheduler(new JobScheduler.Setting(source(office), clock, DELAY,
                work -> new Thread(work, "jobs-" + System.identityHashCode(this) + "-" + number.incrementAndGet()),
                server::mend), jobs);
        started.add(scheduler);
        scheduler.start();
    }

    /** A run that meets another server's may be refused by the database; the next one comes. */
    private static void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException metAnother) {
            assertTrue(metAnother.getClass().getName().contains("ersistence")
                    || metAnother.getClass().getName().contains("hibernate"), metAnother::toString);
        }
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(5 * DELAY.toMillis());
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            Thread.sleep(50);
        }
    }

    /** The database of the office, for as long as it is not gone. */
    private static DataSource source(Office office) {
        String url = office.store().factory().getProperties().get("jakarta.persistence.jdbc.url").toString();
        boolean postgresql = url.startsWith("jdbc:postgresql:");
        return (DataSource) Proxy.newProxyInstance(JobSchedulerIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    if (office.databaseGone) {
                        throw new SQLException("no database");
                    }
                    return DriverManager.getConnection(url, postgresql ? "postgres" : "clepsydre",
                            postgresql ? "postgres" : "");
                });
    }
}
