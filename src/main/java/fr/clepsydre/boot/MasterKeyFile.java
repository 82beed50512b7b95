package fr.clepsydre.boot;

import fr.clepsydre.app.keys.MasterKeys;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.store.InstallationKey;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;

/**
 * The master key in its file. A new one is written beside it first, then the database is told, then the file takes its
 * place: whoever is cut off in between finishes that at the next start.
 */
@ApplicationScoped
public class MasterKeyFile implements MasterKeys {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Inject
    private Clock clock;

    @Override
    public Place place() {
        return new Place(MasterKey.file(Settings.key(), Settings.data()).map(Path::toString).orElse("clepsydre.key"),
                Settings.key().isEmpty());
    }

    @Override
    public String wrapped() {
        try (Connection connection = connection()) {
            return Base64.getEncoder().encodeToString(InstallationKey.wrapped(connection).orElseThrow());
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Override
    public synchronized Outcome<String> rotate() {
        Optional<Path> file = MasterKey.file(Settings.key(), Settings.data());
        if (file.isEmpty()) {
            return Outcome.refused(Refusal.of("KEY_NOT_IN_FILE", "clepsydre.key"));
        }
        Path next = next(file.get());
        try (Connection connection = connection()) {
            Files.deleteIfExists(next);
            byte[] before = MasterKey.read(Settings.key(), Settings.data());
            MasterKey.generate(next);
            InstallationKey.rewrap(connection, before, MasterKey.decoded(Files.readString(next), next.toString()));
            connection.commit();
            return Outcome.accepted(settle(file.get(), DAY.format(clock.instant())));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the new master key cannot be written", unwritable);
        }
    }

    /** The key before goes aside, the new one takes its place. */
    private static String settle(Path file, String day) throws IOException {
        Path old = file.resolveSibling(file.getFileName() + ".until-" + day);
        Files.move(file, old, StandardCopyOption.ATOMIC_MOVE);
        Files.move(next(file), file, StandardCopyOption.ATOMIC_MOVE);
        return old.getFileName().toString();
    }

    private static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    /** The sealing of this installation; finishes a change of the key that was cut off. Empty for another key. */
    static Optional<Sealing> open() throws SQLException, IOException {
        Optional<Path> file = MasterKey.file(Settings.key(), Settings.data());
        if (file.isPresent() && !Files.exists(file.get()) && Files.exists(next(file.get()))) {
            // Cut off between the two moves.
            Files.move(next(file.get()), file.get(), StandardCopyOption.ATOMIC_MOVE);
        }
        byte[] master = MasterKey.read(Settings.key(), Settings.data());
        try (Connection connection = connection()) {
            Optional<byte[]> key = InstallationKey.open(connection, master);
            if (key.isEmpty() && file.isPresent() && Files.exists(next(file.get()))) {
                key = InstallationKey.open(connection,
                        MasterKey.decoded(Files.readString(next(file.get())), next(file.get()).toString()));
                if (key.isPresent()) {
                    settle(file.get(), DAY.format(Clock.systemUTC().instant()));
                }
            }
            connection.commit();
            return key.map(Sealing::new);
        }
    }

    private static Connection connection() throws SQLException {
        Connection connection = ChosenDatabase.open(Settings.databaseUrl(), Settings.databaseUser(),
                Settings.databasePassword());
        connection.setAutoCommit(false);
        return connection;
    }
}
