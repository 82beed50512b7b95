package fr.clepsydre.store.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value of a column is written in a backup: a letter for its kind, then the value; the same for both databases. */
enum Value {

    NOTHING('-'), TEXT('t'), NUMBER('n'), FLAG('f'), BYTES('b'), ID('u'), DAY('d'), MOMENT('m');

    private final char letter;

    Value(char letter) {
        this.letter = letter;
    }

    /** The kind of a column. Throws an IllegalStateException for one that no table of ours has. */
    static Value of(ResultSetMetaData columns, int column) throws SQLException {
        if (columns.getColumnTypeName(column).toLowerCase(Locale.ROOT).equals("uuid")) {
            return ID;
        }
        return switch (columns.getColumnType(column)) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            default -> throw new IllegalStateException("a column that no backup knows: "
                    + columns.getColumnName(column) + " " + columns.getColumnTypeName(column));
        };
    }

    /** Writes what stands in that column of the row. */
    void write(DataOutputStream out, ResultSet row, int column) throws SQLException, IOException {
        Object value = switch (this) {
            case TEXT, NOTHING -> row.getString(column);
            case NUMBER -> row.getLong(column);
            case FLAG -> row.getBoolean(column);
            case BYTES -> row.getBytes(column);
            case ID -> row.getObject(column, UUID.class);
            case DAY -> row.getObject(column, LocalDate.class);
            case MOMENT -> row.getObject(column, OffsetDateTime.class);
        };
        if (value == null || row.wasNull()) {
            out.writeByte(NOTHING.letter);
            return;
        }
        out.writeByte(letter);
        switch (this) {
            case NUMBER -> out.writeLong((Long) value);
            case FLAG -> out.writeBoolean((Boolean) value);
            case BYTES -> bytes(out, (byte[]) value);
            case MOMENT -> bytes(out, ((OffsetDateTime) value).toInstant().toString().getBytes(StandardCharsets.US_ASCII));
            default -> bytes(out, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads the next value and gives it to that place of the statement. */
    static void read(DataInputStream in, PreparedStatement statement, int place) throws IOException, SQLException {
        char letter = (char) in.readByte();
        switch (letter) {
            case '-' -> statement.setObject(place, null);
            case 'n' -> statement.setLong(place, in.readLong());
            case 'f' -> statement.setBoolean(place, in.readBoolean());
            case 'b' -> statement.setBytes(place, in.readNBytes(in.readInt()));
            case 't' -> statement.setString(place, text(in));
            case 'u' -> statement.setObject(place, UUID.fromString(text(in)));
            case 'd' -> statement.setObject(place, LocalDate.parse(text(in)));
            case 'm' -> statement.setObject(place, Instant.parse(text(in)).atOffset(ZoneOffset.UTC));
            default -> throw new IOException("a kind of value that this program does not know");
        }
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        bytes(out, (text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
    }
}
