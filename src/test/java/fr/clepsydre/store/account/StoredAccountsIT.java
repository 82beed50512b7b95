package fr.clepsydre.store.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class StoredAccountsIT {

    private static final Account MANAGER = new Account(UUID.randomUUID(), "lab01", "Responsable",
            Role.LABORATORY_MANAGER, Set.of("350000001", "350000002"), "fr", Account.State.ACTIVE);

    @EachDatabase
    void anAccountIsFoundByItsLoginInAnyCase(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            StoredAccounts accounts = TestStore.wired(new StoredAccounts(), entities);
            assertTrue(accounts.isEmpty());
            accounts.add(MANAGER, "hash", Cases.NOW);
            assertFalse(accounts.isEmpty());
            assertEquals(Optional.of(MANAGER), accounts.byLogin(" LAB01 "));
            assertEquals(Optional.of("hash"), accounts.passwordHash("lab01"));
            assertEquals(Optional.empty(), accounts.byLogin("lab02"));
        });
    }

    @EachDatabase
    void aTokenWorksUntilItExpiresAndOnlyItsOwnerRemovesIt(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            StoredAccounts accounts = TestStore.wired(new StoredAccounts(), entities);
            accounts.add(MANAGER, "hash", Cases.NOW);
            entities.flush();
            var token = new Accounts.Token(UUID.randomUUID(), "script", Cases.NOW, Cases.NOW.plus(Duration.ofDays(1)));
            accounts.addToken(MANAGER.id(), token, "abc");
            entities.flush();
            assertEquals(Optional.of(MANAGER), accounts.byTokenHash("abc", Cases.NOW));
            assertEquals(Optional.empty(), accounts.byTokenHash("abc", token.expiresAt()));
            accounts.removeToken(UUID.randomUUID(), token.id());
            assertEquals(List.of(token), accounts.tokens(MANAGER.id()));
            accounts.removeToken(MANAGER.id(), token.id());
            entities.flush();
            assertEquals(Optional.empty(), accounts.byTokenHash("abc", Cases.NOW));
        });
    }

    @EachDatabase
    void failedLoginsAreCountedAndForgotten(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            StoredFailedLogins failures = TestStore.wired(new StoredFailedLogins(), entities);
            assertEquals(1, failures.count("key", Cases.NOW));
            assertEquals(2, failures.count("key", Cases.NOW));
            failures.block("key", Cases.NOW);
            assertEquals(Optional.of(Cases.NOW), failures.blockedUntil("key"));
            failures.forget("key");
            entities.flush();
            assertEquals(Optional.empty(), failures.blockedUntil("key"));
            assertEquals(1, failures.count("key", Cases.NOW));
        });
    }

    @EachDatabase
    void aDraftIsKeptReplacedAndForgotten(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            TestStore.wired(new StoredAccounts(), entities).add(MANAGER, "hash", Cases.NOW);
            entities.flush();
            StoredDrafts drafts = TestStore.wired(new StoredDrafts(), entities);
            drafts.save(MANAGER.id(), "incident/new", "one", Cases.NOW);
            drafts.save(MANAGER.id(), "incident/new", "two", Cases.NOW);
            entities.flush();
            assertEquals("two", drafts.find(MANAGER.id(), "incident/new").orElseThrow().content());
            drafts.forget(MANAGER.id(), "incident/new");
            entities.flush();
            assertEquals(Optional.empty(), drafts.find(MANAGER.id(), "incident/new"));
        });
    }
}
