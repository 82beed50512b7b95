package fr.clepsydre.store.bench;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.board.StoredWarBoard;
import fr.clepsydre.store.rule.KeptRule;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The queries of one war board (rows, figures, filters) over 1,000 incidents of 30 laboratories each, every one of which
 * has three open obligations: 90,000 in all.
 */
public final class BoardBench {

    private static final int INCIDENTS = 1_000;
    private static final int LABORATORIES = 30;
    private static final int ROUNDS = 60;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-27T14:20:00Z");

    private BoardBench() {
    }

    public static void main(String[] arguments) {
        for (Database database : Database.values()) {
            TestStore store = TestStore.emptyOn(database);
            store.doInTransaction(entities -> entities.unwrap(Session.class).doWork(BoardBench::fill));
            measure(database + ", first page", store, BoardQuery.ALL, new Scope.Everything());
            measure(database + ", page 100", store, page(5_000), new Scope.Everything());
            measure(database + ", a manager's", store, BoardQuery.ALL, new Scope.Laboratories(Set.of("350000007")));
        }
    }

    private static void measure(String what, TestStore store, BoardQuery query, Scope scope) {
        double[] milliseconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            store.doInTransaction(entities -> look(entities, query, scope));
            milliseconds[round] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(milliseconds, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%-28s median %6.1f ms, slowest of %d %6.1f ms%n", what, warm[warm.length / 2],
                warm.length, warm[warm.length - 1]);
    }

    private static void look(EntityManager entities, BoardQuery query, Scope scope) {
        StoredWarBoard board = TestStore.wired(new StoredWarBoard(), entities);
        board.rows(query, scope, NOW, Countdown.SOON);
        board.figures(scope, NOW, Countdown.SOON);
        board.incidents(scope);
        board.departments(scope);
    }

    private static BoardQuery page(int first) {
        return new BoardQuery("", "", "", Optional.empty(), BoardQuery.Closed.HIDDEN, BoardQuery.Order.TIME_LEFT,
                new Slice.Window(first, 50));
    }

    /** Writes the incidents, their laboratories and what those owe into an empty or a demo database. */
    public static void fill(Connection connection) throws SQLException {
        try (var laboratory = connection.prepareStatement("insert into laboratory (finess, name, address, postcode,"
                + " town, department, zone, search_text) values (?, ?, '', '35000', 'RENNES', '35', 'Europe/Paris', ?)");
                var incident = connection.prepareStatement("insert into incident (id, reference, year_of, number_of,"
                        + " title, state, recorded_at, recorded_by, persons, records)"
                        + " values (?, ?, 2025, ?, 'Fuite', 'OPEN', ?, 'x', '?', '?')");
                var involvement = connection.prepareStatement("insert into involvement (id, incident_id, finess, zone,"
                        + " status, alerted_at, aware_at, aware_zone, aware_reason, aware_by, rule, target_at, persons,"
                        + " persons_number, records, lead_state, lead_figure, lead_anchor_at, lead_target_at, at_once)"
                        + " values (?, ?, ?, 'Europe/Paris', 'ACKNOWLEDGED', ?, ?, 'Europe/Paris', 'x', 'x',"
                        + " 'GDPR_33_1', ?, '=100', 100, '?', 'OPEN', 'LEGAL', ?, ?, 1)");
                var obligation = connection.prepareStatement("insert into obligation (id, involvement_id, rule_key,"
                        + " rule, bound, state, figure, anchor_at, target_at, known_at)"
                        + " values (?, ?, ?, ?, 'CONTROLLER', 'OPEN', 'LEGAL', ?, ?, ?)")) {
            for (int lab = 0; lab < LABORATORIES; lab++) {
                laboratory.setString(1, finess(lab));
                laboratory.setString(2, "Laboratoire " + lab);
                laboratory.setString(3, "laboratoire " + lab);
                laboratory.addBatch();
            }
            laboratory.executeBatch();
            for (int number = 1; number <= INCIDENTS; number++) {
                UUID id = UUID.randomUUID();
                incident.setObject(1, id);
                incident.setString(2, "INC-2025-%04d".formatted(number));
                incident.setInt(3, number);
                incident.setTimestamp(4, Timestamp.from(NOW));
                incident.addBatch();
                for (int lab = 0; lab < LABORATORIES; lab++) {
                    Instant aware = NOW.minus(Duration.ofMinutes((number * 31L + lab * 7L) % 6_000));
                    UUID own = UUID.randomUUID();
                    involvement.setObject(1, own);
                    involvement.setObject(2, id);
                    involvement.setString(3, finess(lab));
                    involvement.setTimestamp(4, Timestamp.from(aware));
                    involvement.setTimestamp(5, Timestamp.from(aware));
                    involvement.setTimestamp(6, Timestamp.from(aware.plus(Duration.ofHours(72))));
                    involvement.setTimestamp(7, Timestamp.from(aware));
                    involvement.setTimestamp(8, Timestamp.from(aware.plus(Duration.ofHours(72))));
                    involvement.addBatch();
                    for (Rule rule : List.of(KnownRules.GDPR_33_1, KnownRules.GDPR_34_1, KnownRules.CSP)) {
                        owe(obligation, own, rule, aware);
                    }
                }
            }
            incident.executeBatch();
            involvement.executeBatch();
            obligation.executeBatch();
        }
    }

    private static void owe(PreparedStatement obligation, UUID involvement, Rule rule, Instant aware)
            throws SQLException {
        Deadline deadline = Deadline.of(new ZonedMoment(aware, PARIS), rule, Holidays.NONE);
        obligation.setObject(1, UUID.randomUUID());
        obligation.setObject(2, involvement);
        obligation.setString(3, rule.key());
        obligation.setString(4, KeptRule.write(rule));
        obligation.setTimestamp(5, Timestamp.from(aware));
        obligation.setTimestamp(6, Timestamp.from(deadline.target()));
        obligation.setTimestamp(7, Timestamp.from(aware));
        obligation.addBatch();
    }

    private static String finess(int laboratory) {
        return "35000%04d".formatted(laboratory);
    }
}
