package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts in these tests, and when. */
final class People {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private People() {
    }

    static Account account(String login, Role role, String... laboratories) {
        return new Account(UUID.randomUUID(), login, "Camille " + login, role, Set.of(laboratories), "fr",
                Account.State.ACTIVE);
    }

    static Caller calling(Account account) {
        return () -> Optional.of(account);
    }
}
