package fr.clepsydre.boot;

import fr.clepsydre.store.backup.Backup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** A start that begins with a backup: {@code clepsydre.restore} names its file, and the database has to be empty. */
final class Restoring {

    private Restoring() {
    }

    /** Throws an IllegalStateException, with words for the console, where it cannot be done; then nothing is changed. */
    static void from(Path file) {
        try (Connection connection = ChosenDatabase.open(Settings.databaseUrl(), Settings.databaseUser(),
                Settings.databasePassword()); InputStream in = Files.newInputStream(file)) {
            if (isFilled(connection)) {
                throw new IllegalStateException(ConsoleText.restoreNotEmpty());
            }
            Map<String, Long> rows = Backup.read(connection, MasterKey.read(Settings.key(), Settings.data()), in,
                    version -> MigrationsFirst.migrate(Settings.databaseUrl(), Settings.databaseUser(),
                            Settings.databasePassword(), version));
            System.out.println(ConsoleText.restored(rows.values().stream().mapToLong(Long::longValue).sum()));
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(ConsoleText.restoreBroken(file.toString(), broken.getMessage()), broken);
        }
    }

    private static boolean isFilled(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("account")) {
                    return hasAccount(connection);
                }
            }
            return false;
        }
    }

    private static boolean hasAccount(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from account")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }
}
