package fr.clepsydre.app;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody who is logged in. */
public record KnownCaller(Account known) implements Caller {

    public static KnownCaller dpo() {
        return new KnownCaller(new Account(UUID.randomUUID(), "dpo", "Camille Dupont", Role.DPO, Set.of(), "fr",
                Account.State.ACTIVE));
    }

    public static KnownCaller reviewer() {
        return new KnownCaller(new Account(UUID.randomUUID(), "reviewer", "Dominique Leroy", Role.REVIEWER, Set.of(),
                "fr", Account.State.ACTIVE));
    }

    public static KnownCaller managerOf(String... finess) {
        return new KnownCaller(new Account(UUID.randomUUID(), "lab", "Alix Martin", Role.LABORATORY_MANAGER,
                Set.of(finess), "fr", Account.State.ACTIVE));
    }

    @Override
    public Optional<Account> account() {
        return Optional.of(known);
    }
}
