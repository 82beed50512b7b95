package fr.clepsydre.boot;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it: the container builds the persistence unit before any
 * start-up bean runs, so a {@code @Startup} migration would come too late.
 */
public final class MigrationsFirst implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            Settings.restore().ifPresent(Restoring::from);
            migrate(Settings.databaseUrl(), Settings.databaseUser(), Settings.databasePassword());
        } catch (IllegalStateException | FlywayException broken) {
            Ending.because(broken.getMessage());
            throw broken;
        }
    }

    /** Migrates the database at that address; a schema newer than this program is refused by Flyway with words. */
    public static void migrate(String url, String user, String password) {
        migrate(url, user, password, "latest");
    }

    /** The same, up to that version: a backup is restored at its own. */
    public static void migrate(String url, String user, String password, String version) {
        Flyway.configure(MigrationsFirst.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", url.startsWith("jdbc:postgresql:") ? "bytea" : "varbinary(1000000000)"))
                .target(version)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held.
    }
}
