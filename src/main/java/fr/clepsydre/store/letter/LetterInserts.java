package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.FrozenLetter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes letters by JDBC: they are never read back in the same transaction, so no entity is made of them. */
final class LetterInserts {

    private static final int AT_ONCE = 1000;
    private static final String INSERT =
            "insert into letter (run_number, sequence_of, code, person_id, revision, set_aside, several)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final long run;

    LetterInserts(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    void insert(List<FrozenLetter> letters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (FrozenLetter letter : letters) {
                set(statement, letter);
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void set(PreparedStatement statement, FrozenLetter letter) throws SQLException {
        int column = 1;
        statement.setLong(column++, run);
        statement.setInt(column++, letter.sequence());
        statement.setLong(column++, letter.code());
        statement.setLong(column++, letter.person().id());
        statement.setInt(column++, letter.person().revision());
        statement.setString(column++, letter.setAside().orElse(null));
        statement.setBoolean(column, letter.several());
    }
}
