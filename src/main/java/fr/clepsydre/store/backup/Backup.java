package fr.clepsydre.store.backup;

import fr.clepsydre.store.Sealing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All tables of a database at one moment, the wrapped keys among them, sealed with the master key: whoever finds a backup
 * reads nothing of it. Rows go from one database to the other one at a time; memory does not grow with them.
 */
public final class Backup {

    private static final byte[] MAGIC = "CLEPSYDRE BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PLACE = "backup|key";
    private static final int FETCH = 500;

    private Backup() {
    }

    /**
     * Writes one; the stream stays open.
     *
     * @param connection for this alone; others go on writing meanwhile
     * @param master     the master key, which opens it again
     * @return how many rows each table has
     */
    public static Map<String, Long> write(Connection connection, byte[] master, OutputStream to)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        byte[] key = new byte[Sealing.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        byte[] wrapped = new Sealing(master).seal(key, PLACE);
        to.write(MAGIC);
        to.write(wrapped.length);
        to.write(wrapped);
        SealedStream.Out sealed = new SealedStream.Out(to, key);
        GZIPOutputStream packed = new GZIPOutputStream(sealed, 1 << 16);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, 1 << 16));
        Map<String, Long> rows = new LinkedHashMap<>();
        Value.text(out, version(connection));
        for (String table : Tables.inOrder(connection)) {
            Value.text(out, table);
            rows.put(table, table(connection, table, out));
        }
        Value.text(out, "");
        for (Map.Entry<String, Long> sequence : Tables.sequences(connection).entrySet()) {
            Value.text(out, sequence.getKey());
            out.writeLong(sequence.getValue());
        }
        Value.text(out, "");
        out.flush();
        packed.finish();
        sealed.close();
        connection.rollback();
        return rows;
    }

    private static String version(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
                        + " order by \"installed_rank\" desc");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static long table(Connection connection, String table, DataOutputStream out)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                ResultSetMetaData columns = rows.getMetaData();
                List<Value> kinds = new ArrayList<>();
                out.writeInt(columns.getColumnCount());
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    Value.text(out, columns.getColumnName(column).toLowerCase(java.util.Locale.ROOT));
                    kinds.add(Value.of(columns, column));
                }
                long count = 0;
                for (; rows.next(); count++) {
                    out.writeBoolean(true);
                    for (int column = 0; column < kinds.size(); column++) {
                        kinds.get(column).write(out, rows, column + 1);
                    }
                }
                out.writeBoolean(false);
                return count;
            }
        }
    }

    /** Brings an empty database to a version of the schema. */
    public interface Schema {

        void to(String version);
    }

    /**
     * Puts a backup into an empty database, all of it or nothing.
     *
     * @param master the master key that the backup was made with
     * @param schema asked once the backup has told its version
     * @throws IOException if it is no backup, of another key, altered or cut off
     */
    public static Map<String, Long> read(Connection connection, byte[] master, InputStream from, Schema schema)
            throws SQLException, IOException {
        InputStream in = new BufferedInputStream(from);
        if (!java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("this file is no backup of Clepsydre");
        }
        byte[] wrapped = in.readNBytes(in.read());
        DataInputStream data = new DataInputStream(new BufferedInputStream(
                new GZIPInputStream(new SealedStream.In(in, key(master, wrapped)), 1 << 16), 1 << 16));
        schema.to(Value.text(data));
        connection.setAutoCommit(false);
        Map<String, Long> rows = new LinkedHashMap<>();
        empty(connection);
        for (String table = Value.text(data); !table.isEmpty(); table = Value.text(data)) {
            rows.put(table, fill(connection, table, data));
        }
        for (String sequence = Value.text(data); !sequence.isEmpty(); sequence = Value.text(data)) {
            try (Statement restart = connection.createStatement()) {
                restart.execute("alter sequence " + named(sequence) + " restart with " + data.readLong());
            }
        }
        connection.commit();
        return rows;
    }

    private static byte[] key(byte[] master, byte[] wrapped) throws IOException {
        try {
            return new Sealing(master).open(wrapped, PLACE);
        } catch (IllegalStateException other) {
            throw new IOException("the backup was made with another master key", other);
        }
    }

    /** What the migrations themselves put there comes with the backup. */
    private static void empty(Connection connection) throws SQLException {
        List<String> tables = Tables.inOrder(connection);
        for (int last = tables.size() - 1; last >= 0; last--) {
            try (Statement delete = connection.createStatement()) {
                delete.executeUpdate("delete from " + tables.get(last));
            }
        }
    }

    private static long fill(Connection connection, String table, DataInputStream data) throws IOException, SQLException {
        List<String> columns = new ArrayList<>();
        int count = data.readInt();
        for (int column = 0; column < count; column++) {
            columns.add(named(Value.text(data)));
        }
        String insert = "insert into " + named(table) + " (" + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(count - 1) + ")";
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            while (data.readBoolean()) {
                for (int column = 1; column <= count; column++) {
                    Value.read(data, statement, column);
                }
                statement.addBatch();
                if (++rows % FETCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return rows;
    }

    /** A name that can stand in a statement; whatever is none was not written here. */
    private static String named(String name) throws IOException {
        if (!name.matches("[a-z][a-z0-9_]{0,60}")) {
            throw new IOException("a name in the backup is none of ours");
        }
        return name;
    }
}
