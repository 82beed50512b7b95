package fr.clepsydre.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database in an order in which each stands behind those that it refers to, and its sequences. */
final class Tables {

    /** Of Flyway, which makes its own; and of the scheduler, whose jobs put themselves there at each start. */
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history", "scheduled_tasks");

    private Tables() {
    }

    static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String table : names(connection, "select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            if (!NOT_OURS.contains(table)) {
                needs.put(table, referred(connection, table));
            }
        }
        Set<String> order = new LinkedHashSet<>();
        while (order.size() < needs.size()) {
            int before = order.size();
            needs.forEach((table, others) -> {
                if (order.containsAll(others)) {
                    order.add(table);
                }
            });
            if (order.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle");
            }
        }
        return new ArrayList<>(order);
    }

    private static Set<String> referred(Connection connection, String table) throws SQLException {
        Set<String> others = new LinkedHashSet<>();
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        try (ResultSet keys = connection.getMetaData()
                .getImportedKeys(null, null, upper ? table.toUpperCase(Locale.ROOT) : table)) {
            while (keys.next()) {
                others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        others.remove(table);
        return others;
    }

    /** What each sequence gives next, or more. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> next = new LinkedHashMap<>();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        for (String name : names(connection, "select sequence_name from information_schema.sequences"
                + " where lower(sequence_schema) = 'public'")) {
            String query = h2
                    ? "select base_value from information_schema.sequences where lower(sequence_name) = '" + name + "'"
                    : "select last_value + increment_by from pg_sequences, (select last_value as given from " + name
                            + ") g where sequencename = '" + name + "'";
            try (PreparedStatement statement = connection.prepareStatement(query); ResultSet value = statement.executeQuery()) {
                next.put(name, value.next() && value.getLong(1) > 0 ? value.getLong(1) : 1L);
            }
        }
        return next;
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
