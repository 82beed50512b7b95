package fr.clepsydre.store.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.calendar.CalendarAddress;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class StoredCalendarAddressesIT {

    private static final Account MANAGER = new Account(UUID.randomUUID(), "lab01", "Responsable",
            Role.LABORATORY_MANAGER, Set.of("350000001"), "fr", Account.State.ACTIVE);

    @EachDatabase
    void anAddressIsMadeReadReplacedAndRemoved(Database database) {
        var store = TestStore.emptyOn(database);
        store.doInTransaction(entities ->
                TestStore.wired(new StoredAccounts(), entities).add(MANAGER, "hash", Cases.NOW));
        store.doInTransaction(entities -> {
            var addresses = TestStore.wired(new StoredCalendarAddresses(), entities);
            assertEquals(Optional.empty(), addresses.of(MANAGER.id()));
            addresses.put(MANAGER.id(), "first", Cases.NOW);
            addresses.readAt(MANAGER.id(), Cases.NOW.plusSeconds(5));
        });
        store.doInTransaction(entities -> {
            var addresses = TestStore.wired(new StoredCalendarAddresses(), entities);
            assertEquals(Optional.of(new CalendarAddress(Cases.NOW, Optional.of(Cases.NOW.plusSeconds(5)))),
                    addresses.of(MANAGER.id()));
            assertEquals(Optional.of("lab01"), addresses.login("first"));
            addresses.put(MANAGER.id(), "second", Cases.NOW.plusSeconds(9));
        });
        store.doInTransaction(entities -> {
            var addresses = TestStore.wired(new StoredCalendarAddresses(), entities);
            assertEquals(Optional.of(new CalendarAddress(Cases.NOW.plusSeconds(9), Optional.empty())),
                    addresses.of(MANAGER.id()));
            assertEquals(Optional.empty(), addresses.login("first"));
            addresses.remove(MANAGER.id());
            addresses.remove(UUID.randomUUID());
        });
        store.doInTransaction(entities -> assertEquals(Optional.empty(),
                TestStore.wired(new StoredCalendarAddresses(), entities).login("second")));
    }
}
