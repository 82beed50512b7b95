package fr.clepsydre.store.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.calendar.DueDate;
import fr.clepsydre.app.calendar.DueDates;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Territory;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class StoredDueDatesIT {

    private static final Instant NOW = Cases.NOW;
    private static final Scope ALL = new Scope.Everything();
    private static final String FIRST = "350000022";
    private static final String SECOND = "290000017";

    @EachDatabase
    void a_deadline_is_read_with_all_that_a_calendar_says_of_it(Database database) {
        var store = TestStore.emptyOn(database);
        UUID involvement = store.inTransaction(entities -> {
            UUID id = involved(entities, FIRST);
            owe(entities, id, "GDPR_33_1", Map.of("target_at", NOW.plus(Duration.ofHours(30))));
            return id;
        });
        DueDate date = read(store, ALL).rows().get(0);
        assertEquals("GDPR_33_1-" + involvement + "@clepsydre", date.uid());
        assertEquals(new Reference(2026, 1), date.incident());
        assertEquals(FIRST, date.finess());
        assertEquals("Laboratoire fictif " + FIRST, date.laboratory());
        assertEquals(Map.of("fr", "Titre GDPR_33_1", "en", "Title GDPR_33_1"), date.titles());
        assertEquals(Map.of("fr", "RGPD", "en", "GDPR"), date.sources());
        assertEquals(DueDate.Figure.LEGAL, date.figure());
        assertEquals(DueDate.State.OPEN, date.state());
        assertEquals(NOW.plus(Duration.ofHours(30)), date.target());
        assertEquals(Cases.PARIS, date.zone());
        assertEquals(Territory.METROPOLE, date.territory());
        assertEquals(NOW.minusSeconds(60), date.changedAt());
    }

    @EachDatabase
    void what_comes_next_is_first_then_what_is_late_and_what_was_done_lately(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> {
            UUID id = involved(entities, FIRST);
            owe(entities, id, "LATER", Map.of("target_at", NOW.plus(Duration.ofHours(50))));
            owe(entities, id, "SOON", Map.of("target_at", NOW.plusSeconds(1)));
            owe(entities, id, "LATE", Map.of("target_at", NOW.minus(Duration.ofDays(2))));
            owe(entities, id, "DONE", Map.of("target_at", NOW.minus(Duration.ofDays(3)), "state", "MET",
                    "met_at", NOW.minus(Duration.ofDays(4))));
            owe(entities, id, "GOAL", Map.of("target_at", NOW.plus(Duration.ofDays(9)), "figure", "GOAL"));
        });
        Slice<DueDate> dates = read(store, ALL);
        assertEquals(List.of("SOON", "LATER", "GOAL", "LATE", "DONE"), keys(dates));
        assertEquals(5, dates.total());
        assertEquals(DueDate.State.MET, dates.rows().get(4).state());
    }

    @EachDatabase
    void a_change_is_the_latest_of_what_came_to_be_known_was_met_and_was_recorded(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> owe(entities, involved(entities, FIRST), "DONE", Map.of("target_at", NOW,
                "state", "MET", "met_at", NOW.plusSeconds(5), "done_at", NOW.plusSeconds(3))));
        assertEquals(NOW.plusSeconds(5), read(store, ALL).rows().get(0).changedAt());
    }

    @EachDatabase
    void what_is_no_longer_or_not_yet_or_not_theirs_is_left_out(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> {
            UUID id = involved(entities, FIRST);
            owe(entities, id, "PROCESSOR", Map.of("target_at", NOW, "bound", "PROCESSOR"));
            owe(entities, id, "NOT_STARTED", Map.of("state", "NOT_STARTED"));
            owe(entities, id, "NOT_APPLICABLE", Map.of("target_at", NOW, "state", "NOT_APPLICABLE"));
            owe(entities, id, "AT_ONCE", Map.of("figure", "NONE"));
            owe(entities, id, "LONG_AGO", Map.of("target_at", NOW.minus(Duration.ofDays(91))));
            owe(entities, id, "LONG_DONE", Map.of("target_at", NOW.minus(Duration.ofDays(40)), "state", "MET",
                    "met_at", NOW.minus(Duration.ofDays(31))));
        });
        assertEquals(List.of(), keys(read(store, ALL)));
    }

    @EachDatabase
    void a_scope_shows_its_own_laboratories_only(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> {
            owe(entities, involved(entities, FIRST), "MINE", Map.of("target_at", NOW));
            owe(entities, involved(entities, SECOND), "THEIRS", Map.of("target_at", NOW));
        });
        assertEquals(2, read(store, ALL).total());
        assertEquals(List.of("MINE"), keys(read(store, new Scope.Laboratories(Set.of(FIRST)))));
        assertEquals(1, read(store, new Scope.Laboratories(Set.of(FIRST))).total());
        assertEquals(0, read(store, new Scope.Laboratories(Set.of())).total());
    }

    @EachDatabase
    void of_very_many_the_nearest_are_read_and_all_are_counted(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> {
            UUID id = involved(entities, FIRST);
            for (int i = 0; i < DueDates.MOST + 20; i++) {
                owe(entities, id, "RULE_" + i, Map.of("target_at", NOW.plus(Duration.ofMinutes(i))));
            }
        });
        Slice<DueDate> dates = read(store, ALL);
        assertEquals(DueDates.MOST, dates.rows().size());
        assertEquals(DueDates.MOST + 20, dates.total());
        assertEquals(NOW.plus(Duration.ofMinutes(DueDates.MOST - 1)),
                dates.rows().get(DueDates.MOST - 1).target());
    }

    private static Slice<DueDate> read(TestStore store, Scope scope) {
        return store.inTransaction(entities -> TestStore.wired(new StoredDueDates(), entities).of(scope, NOW));
    }

    private static List<String> keys(Slice<DueDate> dates) {
        return dates.rows().stream().map(date -> date.uid().replaceFirst("-.*", "")).toList();
    }

    private static UUID involved(EntityManager entities, String finess) {
        var cases = Cases.on(entities);
        cases.involved(cases.incident("Fuite").reference(), finess);
        entities.flush();
        // What the store reckons by itself makes way for the rows of the test.
        entities.createNativeQuery("delete from obligation where involvement_id in"
                + " (select id from involvement where finess = :finess)").setParameter("finess", finess).executeUpdate();
        return entities.createQuery("select v.id from InvolvementRow v where v.finess = :finess", UUID.class)
                .setParameter("finess", finess).getSingleResult();
    }

    /** One open, legal duty of the controller, but for what these columns say. */
    private static void owe(EntityManager entities, UUID involvement, String key, Map<String, Object> columns) {
        String rule = "{\"title\":{\"fr\":\"Titre " + key + "\",\"en\":\"Title " + key
                + "\"},\"source\":{\"fr\":\"RGPD\",\"en\":\"GDPR\"}}";
        entities.createNativeQuery("""
                insert into obligation (id, involvement_id, rule_key, rule, bound, state, figure, known_at)
                values (:id, :involvement, :key, :rule, :bound, :state, :figure, :known)
                """).setParameter("id", UUID.randomUUID()).setParameter("involvement", involvement)
                .setParameter("key", key).setParameter("rule", rule)
                .setParameter("bound", columns.getOrDefault("bound", "CONTROLLER"))
                .setParameter("state", columns.getOrDefault("state", "OPEN"))
                .setParameter("figure", columns.getOrDefault("figure", "LEGAL"))
                .setParameter("known", NOW.minusSeconds(60)).executeUpdate();
        for (String column : List.of("target_at", "met_at", "done_at")) {
            if (columns.containsKey(column)) {
                entities.createNativeQuery("update obligation set " + column
                                + " = :value where involvement_id = :involvement and rule_key = :key")
                        .setParameter("value", columns.get(column)).setParameter("involvement", involvement)
                        .setParameter("key", key).executeUpdate();
            }
        }
    }
}
