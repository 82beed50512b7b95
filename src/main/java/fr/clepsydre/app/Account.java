package fr.clepsydre.app;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can act.
 *
 * @param laboratories FINESS numbers that a laboratory manager answers for
 * @param language     {@code fr} or {@code en}
 * @param state        a disabled account keeps its name in the history and can do nothing
 * @param mode         how much of that this request may do
 */
public record Account(UUID id, String login, String name, Role role, Set<String> laboratories, String language,
        State state, Mode mode) {

    /** Whether it can be used. */
    public enum State { ACTIVE, DISABLED }

    /** How much a request may do of what its account may. */
    public enum Mode {
        FULL,
        /** By a token that only reads. */
        READING,
        /** Without the second factor that the role needs: nothing but to set it up. */
        ENROLLING;

        private boolean allows(Permission permission) {
            return switch (this) {
                case FULL -> true;
                case READING -> !permission.isChange();
                case ENROLLING -> permission == Permission.OWN_ACCOUNT;
            };
        }
    }

    public Account {
        laboratories = Set.copyOf(laboratories);
    }

    /** With all that it may do. */
    public Account(UUID id, String login, String name, Role role, Set<String> laboratories, String language,
            State state) {
        this(id, login, name, role, laboratories, language, state, Mode.FULL);
    }

    /** The same account, limited so. */
    public Account in(Mode limited) {
        return new Account(id, login, name, role, laboratories, language, state, limited);
    }

    /** Whether this account may do that somewhere. */
    public boolean may(Permission permission) {
        return state == State.ACTIVE && mode.allows(permission) && permission.isOf(role);
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
