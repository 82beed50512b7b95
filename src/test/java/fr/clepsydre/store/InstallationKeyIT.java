package fr.clepsydre.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** A database knows its master key; another one takes its place and the installation's own key stays. */
class InstallationKeyIT {

    private static final byte[] ONE = new byte[Sealing.KEY_LENGTH];
    private static final byte[] OTHER = "another master key, 32 bytes long".substring(0, 32).getBytes();

    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private static <T> T with(TestStore store, Work<T> work) {
        return store.inTransaction(entities -> entities.unwrap(Session.class).doReturningWork(work::on));
    }

    private static Optional<byte[]> open(TestStore store, byte[] master) {
        return with(store, connection -> InstallationKey.open(connection, master));
    }

    @EachDatabase
    void the_first_key_that_a_database_sees_is_its_own(Database database) {
        TestStore store = TestStore.emptyOn(database);
        byte[] key = open(store, ONE).orElseThrow();
        assertArrayEquals(key, open(store, ONE).orElseThrow());
        assertEquals(Optional.empty(), open(store, OTHER));
        assertArrayEquals(key, open(store, ONE).orElseThrow());
    }

    @EachDatabase
    void another_master_key_opens_the_same_key_and_the_one_before_opens_nothing(Database database) {
        TestStore store = TestStore.emptyOn(database);
        byte[] key = open(store, ONE).orElseThrow();
        rewrap(store, ONE);
        assertArrayEquals(key, open(store, OTHER).orElseThrow());
        assertFalse(open(store, ONE).isPresent());
        assertThrows(IllegalStateException.class, () -> rewrap(store, ONE));
    }

    private static void rewrap(TestStore store, byte[] from) {
        with(store, connection -> {
            InstallationKey.rewrap(connection, from, OTHER);
            return true;
        });
    }

    @EachDatabase
    void a_database_of_before_keeps_what_is_sealed_with_its_master_key(Database database) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(entities -> entities
                .createNativeQuery("insert into key_check (id, key_proof) values (1, :proof)")
                .setParameter("proof", new Sealing(ONE).proof()).executeUpdate());
        assertArrayEquals(ONE, open(store, ONE).orElseThrow());
        rewrap(store, ONE);
        assertArrayEquals(ONE, open(store, OTHER).orElseThrow());
    }
}
