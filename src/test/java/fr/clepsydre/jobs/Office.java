package fr.clepsydre.jobs;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.Injected;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.app.reminder.RaiseReminders;
import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.app.reminder.SendReminderMail;
import fr.clepsydre.domain.deadline.ReminderPlan;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.reminder.StoredJobs;
import fr.clepsydre.store.reminder.StoredReminderMails;
import fr.clepsydre.store.reminder.StoredReminders;
import fr.clepsydre.store.reminder.StoredRemindersToRead;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** A database with cases, people and what is owed, and servers that look after the reminders of it. */
final class Office {

    static final String LABORATORY = "350000001";
    static final Instant AWARE = Instant.parse("2026-03-27T14:20:00Z");
    static final Instant TARGET = AWARE.plus(Duration.ofHours(72));

    private final TestStore store;
    private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();
    private final EntityManager entities = (EntityManager) Proxy.newProxyInstance(Office.class.getClassLoader(),
            new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(bound.get(), args);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
    private final StoredReminders reminders = TestStore.wired(new StoredReminders(), entities);
    private final StoredReminderMails mails = TestStore.wired(new StoredReminderMails(), entities);
    private final StoredRemindersToRead read = TestStore.wired(new StoredRemindersToRead(), entities);
    private final StoredJobs jobs = TestStore.wired(new StoredJobs(), entities);
    private ReminderTimes times = new ReminderTimes(ReminderPlan.USUAL, Optional.empty(), Duration.ofSeconds(30));
    volatile boolean databaseGone;

    private Office(TestStore store) {
        this.store = store;
    }

    /** With nobody and nothing in it but one incident. */
    static Office emptyOn(Database database) {
        Office office = new Office(TestStore.emptyOn(database));
        office.sql("""
                insert into incident (id, reference, year_of, number_of, title, state, recorded_at, recorded_by,
                persons, records) values (:id, 'INC-2026-0001', 2026, 1, 'Fuite', 'OPEN', :at, 'x', '?', '?')
                """, "id", id("incident"), "at", AWARE);
        return office;
    }

    Office with(ReminderTimes changed) {
        times = changed;
        return this;
    }

    TestStore store() {
        return store;
    }

    /** One server: its clock, its mail server. */
    Server server(Clock clock, MailPost post) {
        return new Server(clock, post);
    }

    /** One server's loops on this database. */
    final class Server implements Background.Steps {

        private final ReminderLoop loop;
        private final SendReminderMail mail;
        final Clock clock;

        private Server(Clock clock, MailPost post) {
            this.clock = clock;
            PublicAddress address = () -> "https://clepsydre.example/";
            List<Object> parts = List.of(reminders, mails, times, clock, post, address);
            mail = Injected.into(new SendReminderMail(), parts);
            loop = new ReminderLoop(Injected.into(new RaiseReminders(), parts), mail, this);
        }

        /** Raises and sends, as the two jobs do one after the other. */
        void round() {
            loop.raise();
            loop.send();
        }

        void raise() {
            loop.raise();
        }

        void send() {
            loop.send();
        }

        void mend(Duration longest) {
            doStep(() -> jobs.mend(clock.instant(), longest));
        }

        @Override
        public <T> T step(Supplier<T> step) {
            return inTransaction(entities -> step.get());
        }

        @Override
        public boolean stopping() {
            return Thread.currentThread().isInterrupted();
        }
    }

    <T> T inTransaction(Function<EntityManager, T> work) {
        if (databaseGone) {
            throw new IllegalStateException("no database");
        }
        return store.inTransaction(fresh -> {
            bound.set(fresh);
            try {
                return work.apply(fresh);
            } finally {
                bound.remove();
            }
        });
    }

    StoredRemindersToRead read() {
        return read;
    }

    StoredReminderMails mails() {
        return mails;
    }

    StoredJobs jobs() {
        return jobs;
    }

    UUID account(String login, String role, String language, Optional<String> email) {
        sql("""
                insert into account (id, login, display_name, role, email, password_hash, language, state, created_at)
                values (:id, :login, :login, :role, :email, 'x', :language, 'ACTIVE', :at)
                """, "id", id(login), "login", login, "role", role, "email", email.orElse(null), "language", language,
                "at", AWARE.minus(Duration.ofDays(1)));
        return id(login);
    }

    UUID dpo() {
        return account("dpo", "DPO", "fr", Optional.of("dpo@clepsydre.example"));
    }

    UUID manager(String login, String finess) {
        UUID manager = account(login, "LABORATORY_MANAGER", "en", Optional.of(login + "@labo.example"));
        sql("insert into account_laboratory (account_id, finess) values (:id, :finess)", "id", manager, "finess", finess);
        return manager;
    }

    /** A laboratory in the incident. */
    void laboratory(String finess, String zone) {
        sql("""
                insert into laboratory (finess, name, address, postcode, town, department, zone, search_text)
                values (:finess, :name, '', '', '', '35', :zone, '')
                """, "finess", finess, "name", "Laboratoire " + finess, "zone", zone);
        sql("""
                insert into involvement (id, incident_id, finess, zone, status, alerted_at, persons, records, at_once)
                values (:id, :incident, :finess, :zone, 'ALERTED', :at, '?', '?', 0)
                """, "id", id(finess), "incident", id("incident"), "finess", finess, "zone", zone, "at", AWARE);
    }

    /** What a laboratory owes: a row as a change of its case writes it. */
    UUID owes(String finess, String rule, String figure, Instant anchor, Instant target) {
        UUID obligation = id(finess + rule);
        sql("""
                insert into obligation (id, involvement_id, rule_key, rule, bound, state, figure, anchor_at, target_at,
                known_at, remind_at) values (:id, :case, :key, :rule, 'CONTROLLER', 'OPEN', :figure, :anchor, :target,
                :anchor, :anchor)
                """, "id", obligation, "case", id(finess), "key", rule, "rule",
                "{\"title\":{\"fr\":\"Notifier la CNIL (" + rule + ")\",\"en\":\"Notify the CNIL (" + rule + ")\"}}",
                "figure", figure, "anchor", anchor, "target", target);
        return obligation;
    }

    /** A legal deadline of the first laboratory. */
    UUID owes(String rule, Instant target) {
        return owes(LABORATORY, rule, "LEGAL", target.minus(Duration.ofHours(72)), target);
    }

    /** Changes an obligation as a change of its case does: to be looked at now. */
    void change(UUID obligation, Instant now, String set, Object... values) {
        List<Object> all = new ArrayList<>(List.of("id", obligation, "now", now));
        all.addAll(List.of(values));
        sql("update obligation set remind_at = :now, " + set + " where id = :id", all.toArray());
    }

    void sql(String statement, Object... values) {
        store.doInTransaction(fresh -> {
            var query = fresh.createNativeQuery(statement);
            for (int i = 0; i < values.length; i += 2) {
                query.setParameter((String) values[i], values[i + 1]);
            }
            query.executeUpdate();
        });
    }

    long count(String where) {
        return store.inTransaction(fresh -> ((Number) fresh.createNativeQuery("select count(*) from " + where)
                .getSingleResult()).longValue());
    }

    /** Every reminder as one line, sorted: to be compared. */
    List<String> ledger() {
        return store.inTransaction(fresh -> fresh.createQuery("select r.obligationId, r.targetAt, r.point, r.accountId,"
                + " r.round, r.endedWhy from ReminderRow r", Object[].class).getResultList()).stream()
                .map(java.util.Arrays::toString).sorted().toList();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
