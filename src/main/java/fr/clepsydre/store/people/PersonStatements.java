package fr.clepsydre.store.people;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Writes people in bulk: half a million entities would cost the persistence context more than the database. */
final class PersonStatements {

    /** As many numbers as one step of the sequence gives: V9. */
    static final int BLOCK = 2000;

    private static final String INSERT = """
            insert into person (revision, name_hash, birth_name_hash, near_hash, email_hash, nir_hash, sources, leaked,
            findings, settled, set_apart, sealed, same_hash, id, incident_id, involvement_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update person set revision = ?, name_hash = ?, birth_name_hash = ?, near_hash = ?, email_hash = ?,
            nir_hash = ?, sources = ?, leaked = ?, findings = ?, settled = ?, set_apart = ?, sealed = ?, same_hash = ?
            where id = ?""";
    private static final String PAST = "insert into person_past (person_id, revision, leaked, sealed) values (?, ?, ?, ?)";

    private final Session session;
    private long next;
    private long end;

    PersonStatements(EntityManager entities) {
        session = entities.unwrap(Session.class);
    }

    /** A number for a new row; those of a transaction that fails are lost. */
    long number() {
        if (next == end) {
            String sql = session.getSessionFactory().unwrap(SessionFactoryImplementor.class).getJdbcServices()
                    .getDialect().getSequenceSupport().getSequenceNextValString("person_seq");
            next = session.createNativeQuery(sql, Long.class).getSingleResult();
            end = next + BLOCK;
        }
        return next++;
    }

    void write(UUID incident, List<PersonDraft> drafts) {
        session.doWork(connection -> {
            past(connection, drafts);
            rows(connection, INSERT, drafts.stream().filter(PersonDraft::isFresh).map(one -> one.row(incident)).toList(), true);
            rows(connection, UPDATE, drafts.stream().filter(PersonDraft::isChanged).map(one -> one.row(incident)).toList(), false);
        });
    }

    private static void past(Connection connection, List<PersonDraft> drafts) throws SQLException {
        List<PersonDraft.Past> past = drafts.stream().flatMap(draft -> draft.past().stream()).toList();
        if (past.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(PAST)) {
            for (PersonDraft.Past one : past) {
                statement.setLong(1, one.person());
                statement.setInt(2, one.revision());
                statement.setInt(3, one.leaked());
                statement.setBytes(4, one.sealed());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void rows(Connection connection, String sql, List<PersonRow> rows, boolean owners)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (PersonRow row : rows) {
                int place = values(statement, row);
                statement.setLong(++place, row.id);
                if (owners) {
                    statement.setObject(++place, row.incidentId);
                    statement.setObject(++place, row.involvementId);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static int values(PreparedStatement statement, PersonRow row) throws SQLException {
        int place = 0;
        statement.setInt(++place, row.revision);
        statement.setLong(++place, row.nameHash);
        set(statement, ++place, row.birthNameHash);
        statement.setLong(++place, row.nearHash);
        set(statement, ++place, row.emailHash);
        set(statement, ++place, row.nirHash);
        statement.setBytes(++place, row.sources);
        statement.setInt(++place, row.leaked);
        statement.setLong(++place, row.findings);
        statement.setLong(++place, row.settled);
        statement.setString(++place, row.setApart);
        statement.setBytes(++place, row.sealed);
        statement.setObject(++place, row.sameHash);
        return place;
    }

    private static void set(PreparedStatement statement, int place, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.BIGINT);
        } else {
            statement.setLong(place, value);
        }
    }
}
