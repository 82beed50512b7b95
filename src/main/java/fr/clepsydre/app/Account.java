package fr.clepsydre.app;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can act.
 *
 * @param laboratories FINESS numbers that a laboratory manager answers for
 * @param language     {@code fr} or {@code en}
 * @param state        a disabled account keeps its name in the history and can do nothing
 */
public record Account(UUID id, String login, String name, Role role, Set<String> laboratories, String language,
        State state) {

    /** Whether it can be used. */
    public enum State { ACTIVE, DISABLED }

    public Account {
        laboratories = Set.copyOf(laboratories);
    }

    /** Whether this account may do that somewhere. */
    public boolean may(Permission permission) {
        return state == State.ACTIVE && permission.isOf(role);
    }

    /** This account in the history. */
    public Author author() {
        return new Author(login, name);
    }

    /** What of the laboratories this account sees. */
    public Scope scope() {
        return role == Role.LABORATORY_MANAGER ? new Scope.Laboratories(laboratories) : new Scope.Everything();
    }
}
