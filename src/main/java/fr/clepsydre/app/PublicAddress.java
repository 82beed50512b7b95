package fr.clepsydre.app;

/** Port: where people reach this server, for links in what leaves it. */
public interface PublicAddress {

    /** The address of the first page, with a slash at its end. */
    String root();

    /** The page of one laboratory in one incident. */
    default String laboratory(String incident, String finess) {
        return root() + "incidents/" + incident + "/labs/" + finess;
    }
}
