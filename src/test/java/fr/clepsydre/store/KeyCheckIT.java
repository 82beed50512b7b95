package fr.clepsydre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KeyCheckIT {

    @EachDatabase
    void a_database_knows_the_first_key_that_it_saw(Database database) {
        TestStore store = TestStore.emptyOn(database);
        byte[] other = new byte[Sealing.KEY_LENGTH];
        other[0] = 1;
        assertEquals(KeyCheck.Verdict.FIRST, check(store, new byte[Sealing.KEY_LENGTH]));
        assertEquals(KeyCheck.Verdict.SAME, check(store, new byte[Sealing.KEY_LENGTH]));
        assertEquals(KeyCheck.Verdict.ANOTHER, check(store, other));
        assertEquals(KeyCheck.Verdict.SAME, check(store, new byte[Sealing.KEY_LENGTH]));
    }

    private static KeyCheck.Verdict check(TestStore store, byte[] key) {
        return store.inTransaction(entities -> TestStore.wired(new KeyCheck(), entities).check(new Sealing(key)));
    }
}
