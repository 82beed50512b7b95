package fr.clepsydre.boot;

import java.util.Optional;

/** Makes the link by which the first administrator of an empty installation begins. */
public interface FirstLink {

    /**
     * A link that works once, for as long as there is no account.
     *
     * @param address where the server is reached, with a slash at its end
     * @return empty when there is an account already
     */
    Optional<String> under(String address);
}
