package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.boot.MigrationsFirst;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.backup.Backup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A backup of either database is restored into either: rows, files and sequences, until letters print again. */
class BackupIT {

    private static final byte[] MASTER = new byte[Sealing.KEY_LENGTH];
    private static final PrintingRules RULES = new PrintingRules("here", 1, true);

    private static Connection connect(Database.Place place) throws SQLException {
        return DriverManager.getConnection(place.url(), place.user(), place.password());
    }

    /** A run of letters, printed. */
    private static UUID printed(LeakedFile leaked, LetterOrder order) {
        Outcome<UUID> run = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST, order));
        leaked.print();
        return ((Outcome.Accepted<UUID>) run).value();
    }

    private static byte[] file(LeakedFile leaked, UUID run) {
        return LetterCases.file(leaked, run, 1);
    }

    private static LetterOrder first() {
        return LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1))).byProgram();
    }

    private record Saved(byte[] backup, Map<String, Long> rows, UUID run, byte[] file) {
    }

    private static Saved saved(Database database) throws Exception {
        Database.Place place = database.fresh();
        TestStore store = TestStore.on(place);
        LeakedFile leaked = new LeakedFile(store, 50, RULES);
        leaked.fill();
        LetterCases.withPeople(leaked, LeakedFile.bytes("/people/patients-1000.csv"));
        UUID run = printed(leaked, first());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, Long> rows;
        try (Connection connection = connect(place)) {
            rows = Backup.write(connection, MASTER, out);
        }
        byte[] file = file(leaked, run);
        store.close();
        return new Saved(out.toByteArray(), rows, run, file);
    }

    private static Map<String, Long> restored(Database.Place place, byte[] backup) throws SQLException, IOException {
        try (Connection connection = connect(place)) {
            return Backup.read(connection, MASTER, new ByteArrayInputStream(backup),
                    version -> MigrationsFirst.migrate(place.url(), place.user(), place.password(), version));
        }
    }

    @EachDatabase
    void what_was_saved_of_one_is_there_in_each_and_letters_print_again(Database database) throws Exception {
        Saved saved = saved(database);
        assertTrue(saved.rows().get("person") > 900, saved.rows().toString());
        for (Database other : Database.values()) {
            Database.Place place = other.fresh();
            assertEquals(saved.rows(), restored(place, saved.backup()), other.name());
            TestStore store = TestStore.on(place);
            LeakedFile leaked = new LeakedFile(store, 50, RULES);
            assertArrayEquals(saved.file(), file(leaked, saved.run()), other.name());
            UUID again = printed(leaked, first().with(LetterOption.AGAIN));
            assertTrue(file(leaked, again).length > 1000);
            store.close();
        }
    }

    @EachDatabase
    void a_backup_gives_no_name_away_and_a_broken_one_restores_nothing(Database database) throws Exception {
        Saved saved = saved(database);
        String raw = new String(saved.backup(), StandardCharsets.ISO_8859_1);
        for (String word : new String[] {"MARTIN", "Martin", "laboratory", "Fuite"}) {
            assertEquals(false, raw.contains(word), word);
        }
        Database.Place place = database.fresh();
        byte[] cut = Arrays.copyOf(saved.backup(), saved.backup().length - 40);
        assertThrows(IOException.class, () -> restored(place, cut));
        byte[] altered = saved.backup().clone();
        altered[altered.length / 2] ^= 1;
        assertThrows(IOException.class, () -> restored(place, altered));
        assertThrows(IOException.class, () -> restored(place, "something else".getBytes(StandardCharsets.US_ASCII)));
        try (Connection connection = connect(place)) {
            assertThrows(IOException.class, () -> Backup.read(connection, "another master key, of 32 bytes.".getBytes(),
                    new ByteArrayInputStream(saved.backup()), version -> { }));
        }
        assertEquals(saved.rows(), restored(place, saved.backup()), "what was tried before left nothing");
    }
}
