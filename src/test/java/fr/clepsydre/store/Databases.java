package fr.clepsydre.store;

import fr.clepsydre.store.Database.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes empty databases under {@code target/}: a file of H2, or one more database on the one PostgreSQL of this JVM. */
final class Databases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {
    }

    static Place freshH2() {
        var file = folder("h2-").resolve("clepsydre");
        return new Place("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", "clepsydre", "");
    }

    static Place freshPostgresql() {
        var name = "fresh_" + NUMBER.incrementAndGet();
        var server = Postgresql.SERVER;
        try (var connection = server.getPostgresDatabase().getConnection(); var create = connection.createStatement()) {
            create.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Place("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "postgres");
    }

    private static Path folder(String prefix) {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, prefix);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Started when first used; it stops with this JVM. */
    private static final class Postgresql {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
