package fr.clepsydre.boot;

import fr.clepsydre.app.keys.Backups;
import fr.clepsydre.store.backup.Backup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Backups of the database that the settings name, over a connection of their own. */
@ApplicationScoped
public class WrittenBackups implements Backups {

    @Override
    public void write(OutputStream out) {
        try (Connection connection = ChosenDatabase.open(Settings.databaseUrl(), Settings.databaseUser(),
                Settings.databasePassword())) {
            Backup.write(connection, MasterKey.read(Settings.key(), Settings.data()), out);
        } catch (SQLException broken) {
            throw new IllegalStateException("the backup broke off", broken);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
