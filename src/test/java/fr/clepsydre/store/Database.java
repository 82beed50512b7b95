package fr.clepsydre.store;

/** The two databases that Clepsydre runs on. */
public enum Database {

    /** The embedded one, in a file. */
    H2,

    /** A real server, started by the tests. */
    POSTGRESQL;

    /** A new, empty database of this kind, which lives as long as this JVM. */
    public Place fresh() {
        return switch (this) {
            case H2 -> Databases.freshH2();
            case POSTGRESQL -> Databases.freshPostgresql();
        };
    }

    /** Where a database is, in the words of JDBC. */
    public record Place(String url, String user, String password) {
    }
}
