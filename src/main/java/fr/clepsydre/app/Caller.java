package fr.clepsydre.app;

import java.util.Optional;
import java.util.UUID;

/** Port: who is asking. In a background job it is the account that ordered the work. */
public interface Caller {

    /** The account behind the request; empty before login. */
    Optional<Account> account();

    /** The account behind the request. Throws {@link NotPermitted} when there is none. */
    default Account known() {
        return account().orElseThrow(NotPermitted::new);
    }

    /** The session of a browser behind the request; none behind a token or a job. */
    default Optional<UUID> session() {
        return Optional.empty();
    }

    /** The laboratories that the caller sees. */
    default Scope scope() {
        return known().scope();
    }

    /** Whether the caller may do that. */
    default boolean may(Permission permission) {
        return account().filter(account -> account.may(permission)).isPresent();
    }
}
