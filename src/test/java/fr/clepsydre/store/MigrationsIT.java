package fr.clepsydre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.boot.MigrationsFirst;
import fr.clepsydre.domain.severity.ScoreRange;
import fr.clepsydre.store.Database.Place;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

class MigrationsIT {

    private static final String HISTORY = "select \"installed_rank\" || ' ' || \"script\" || ' ' || \"checksum\" || ' '"
            + " || \"installed_on\" || ' ' || \"success\" from \"flyway_schema_history\" order by \"installed_rank\"";
    private static final String COLUMNS = "select lower(table_name || '.' || column_name || ' ' || data_type)"
            + " from information_schema.columns where lower(table_schema) = 'public' order by 1";

    @EachDatabase
    void aSecondRunChangesNothing(Database database) throws SQLException {
        var place = database.fresh();
        migrate(place);
        var history = rows(place, HISTORY);
        var columns = rows(place, COLUMNS);
        migrate(place);
        assertTrue(history.size() > 0 && columns.size() > history.size(), columns::toString);
        assertEquals(history, rows(place, HISTORY));
        assertEquals(columns, rows(place, COLUMNS));
    }

    @EachDatabase
    void theTablesAreWhatTheEntitiesExpect(Database database) {
        try (var factory = TestStore.factoryOn(database.fresh())) {
            assertTrue(factory.isOpen());
            assertEquals("validate", factory.getProperties().get("hibernate.hbm2ddl.auto"));
        }
    }

    @EachDatabase
    void theSharedStoreIsHandedOutEmpty(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> entities.createNativeQuery("""
                insert into laboratory (finess, name, address, postcode, town, department, zone, search_text)
                values ('010002350', 'name', 'address', '01000', 'town', '01', 'Europe/Paris', 'name')
                """).executeUpdate());
        var left = TestStore.emptyOn(database).inTransaction(entities ->
                entities.createNativeQuery("select count(*) from laboratory", Long.class).getSingleResult());
        assertEquals(0L, left);
    }

    @EachDatabase
    void aCaseThatWasMovedToNotNotifiableCarriesItsDecisionOver(Database database) throws SQLException {
        var place = database.fresh();
        Flyway.configure().dataSource(place.url(), place.user(), place.password())
                .locations("classpath:db/migration").target("5")
                .placeholders(Map.of("bytes", place.url().startsWith("jdbc:postgresql:") ? "bytea" : "varbinary(1000)"))
                .load().migrate();
        run(place, """
                insert into laboratory (finess, name, address, postcode, town, department, zone, search_text)
                values ('010002350', 'name', 'address', '01000', 'town', '01', 'Europe/Paris', 'name')""");
        run(place, """
                insert into incident (id, reference, year_of, number_of, title, state, recorded_at, recorded_by,
                  persons, records) values ('00000000-0000-0000-0000-000000000001', 'INC-2026-0001', 2026, 1, 'title',
                  'OPEN', timestamp '2026-03-27 14:00:00', 'Claire', '?', '?')""");
        run(place, """
                insert into involvement (id, incident_id, finess, zone, status, alerted_at, persons, records)
                values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', '010002350',
                  'Europe/Paris', 'NOT_NOTIFIABLE', timestamp '2026-03-27 14:00:00', '?', '?')""");
        moved(place, 1, "NOT_NOTIFIABLE", "a first time");
        moved(place, 2, "ASSESSED", "on second thoughts");
        moved(place, 3, "NOT_NOTIFIABLE", "the key is safe");
        migrate(place);
        assertEquals(List.of("1 NOTIFY NO the key is safe Zoë"), rows(place, "select number_of || ' ' || subject || ' '"
                + " || choice || ' ' || reason || ' ' || decided_by from decision"));
        assertEquals(List.of(ScoreRange.UNKNOWN.canonical()), rows(place, "select score from decision"));
    }

    private static void moved(Place place, int id, String to, String reason) throws SQLException {
        run(place, """
                insert into case_event (id, incident_id, involvement_id, kind, subject, from_value, to_value, reason, at,
                  by_login, by_name) values (%d, '00000000-0000-0000-0000-000000000001',
                  '00000000-0000-0000-0000-000000000002', 'STATUS_MOVED', 'status', 'ALERTED', '%s', '%s',
                  timestamp '2026-03-27 15:00:00', 'zoe', 'Zoë')""".formatted(id, to, reason));
    }

    private static void run(Place place, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password())) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private static void migrate(Place place) {
        MigrationsFirst.migrate(place.url(), place.user(), place.password());
    }

    private static List<String> rows(Place place, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                var result = connection.createStatement().executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
