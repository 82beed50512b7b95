package fr.clepsydre.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that the installation seals with, in the database, wrapped by the master key, which is never in it. By a proof
 * the master key is known again that belongs to the database. Of a connection; whoever calls commits.
 */
public final class InstallationKey {

    /** Names the place of the wrapped key; the verifier of the trail opens it by the same name. */
    public static final String PLACE = "installation|key";

    private static final int ROW = 1;
    private static final String UPDATE = "update key_check set key_proof = ?, wrapped = ? where id = ?";

    private InstallationKey() {
    }

    /** As the database has it. */
    private record Row(String proof, byte @Nullable [] wrapped) {
    }

    /** The key; made if the database is new, empty if it belongs to another master key. */
    public static Optional<byte[]> open(Connection connection, byte[] master) throws SQLException {
        Sealing sealing = new Sealing(master);
        Optional<Row> row = row(connection);
        if (row.isEmpty()) {
            byte[] key = new byte[Sealing.KEY_LENGTH];
            new SecureRandom().nextBytes(key);
            write(connection, "insert into key_check (key_proof, wrapped, id) values (?, ?, ?)", sealing, key);
            return Optional.of(key);
        }
        if (!row.get().proof().equals(sealing.proof())) {
            return Optional.empty();
        }
        byte[] wrapped = row.get().wrapped();
        if (wrapped == null) {
            // Of a version before there was a key of the installation: what is sealed is sealed with the master key.
            write(connection, UPDATE, sealing, master);
            return Optional.of(master);
        }
        return Optional.of(sealing.open(wrapped, PLACE));
    }

    /** From now on another master key opens it. Throws an IllegalStateException if this one does not. */
    public static void rewrap(Connection connection, byte[] master, byte[] other) throws SQLException {
        byte[] key = open(connection, master)
                .orElseThrow(() -> new IllegalStateException("this is not the master key of the database"));
        write(connection, UPDATE, new Sealing(other), key);
    }

    /** As it is wrapped; empty before there is one. */
    public static Optional<byte[]> wrapped(Connection connection) throws SQLException {
        return row(connection).map(Row::wrapped);
    }

    private static Optional<Row> row(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select key_proof, wrapped from key_check where id = ?")) {
            query.setInt(1, ROW);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new Row(rows.getString(1), rows.getBytes(2))) : Optional.empty();
            }
        }
    }

    private static void write(Connection connection, String statement, Sealing sealing, byte[] key) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, sealing.proof());
            change.setBytes(2, sealing.seal(key, PLACE));
            change.setInt(3, ROW);
            change.executeUpdate();
        }
    }
}
