package fr.clepsydre.store.bench;

import fr.clepsydre.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much a database takes on the disk. */
final class DatabaseSize {

    private DatabaseSize() {
    }

    /** In bytes. */
    static long of(TestStore store) {
        String url = store.factory().getProperties().get("jakarta.persistence.jdbc.url").toString();
        return url.startsWith("jdbc:postgresql:")
                ? store.inTransaction(entities -> ((Number) entities.createNativeQuery(
                        "select pg_database_size(current_database())").getSingleResult()).longValue())
                : file(store, Path.of(url.replaceAll("^jdbc:h2:file:|;.*$", "") + ".mv.db"));
    }

    private static long file(TestStore store, Path file) {
        store.doInTransaction(entities -> entities.createNativeQuery("checkpoint sync").executeUpdate());
        try {
            return Files.size(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
