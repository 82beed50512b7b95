package fr.clepsydre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.boot.MigrationsFirst;
import fr.clepsydre.store.Database.Place;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
