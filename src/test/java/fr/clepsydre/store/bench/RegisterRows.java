package fr.clepsydre.store.bench;

import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.store.rule.KeptRule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A register of many cases, every second one notified, written past the application. */
final class RegisterRows {

    static final int INCIDENTS = 400;
    static final int LABORATORIES = 25;

    private static final Instant NOW = Instant.parse("2026-03-27T14:20:00Z");
    private static final String SENTENCE = "Un fichier de patients a été copié depuis un serveur du sous-traitant. ";
    private static final Map<String, String> SHARED = Map.of("nature", "=CONFIDENTIALITY|AVAILABILITY",
            "origin", "=HACKING", "cause", "=EXTERNAL_MALICIOUS", "dataCategories", "=CIVIL_STATUS|NIR|CONTACT_DETAILS",
            "sensitiveData", "=HEALTH", "personCategories", "=PATIENTS|MINORS", "description", "=" + SENTENCE.repeat(25),
            "confidentialityConsequences", "=" + SENTENCE.repeat(10), "harms", "=LOSS_OF_CONTROL|FRAUD",
            "measuresTaken", "=" + SENTENCE.repeat(15));
    private static final Map<String, String> OWN = Map.of("communication", "=WILL_BE_INFORMED",
            "sector", "=Santé humaine et action sociale", "measuresPlanned", "=" + SENTENCE.repeat(5), "minors", "?");

    private final PreparedStatement laboratory;
    private final PreparedStatement incident;
    private final PreparedStatement involvement;
    private final PreparedStatement obligation;
    private final PreparedStatement shared;
    private final PreparedStatement own;

    private RegisterRows(Connection connection) throws SQLException {
        laboratory = connection.prepareStatement("insert into laboratory (finess, name, address, postcode, town,"
                + " department, zone, search_text) values (?, ?, '', '35000', 'RENNES', '35', 'Europe/Paris', '')");
        incident = connection.prepareStatement("insert into incident (id, reference, year_of, number_of, title, state,"
                + " recorded_at, recorded_by, persons, records) values (?, ?, 2025, ?, 'Fuite', 'OPEN', ?, 'x', '?', '?')");
        involvement = connection.prepareStatement("insert into involvement (id, incident_id, finess, zone, status,"
                + " alerted_at, aware_at, aware_zone, aware_reason, aware_by, target_at, notified_at, persons,"
                + " persons_number, records, at_once) values (?, ?, ?, 'Europe/Paris', ?, ?, ?, 'Europe/Paris',"
                + " 'La presse en a parlé', 'x', ?, ?, '~81000|éditeur', 81000, '?', 0)");
        obligation = connection.prepareStatement("insert into obligation (id, involvement_id, rule_key, rule, bound,"
                + " state, figure, anchor_at, target_at, met_at, known_at) values (?, ?, 'GDPR_33_1', ?, 'CONTROLLER',"
                + " ?, 'LEGAL', ?, ?, ?, ?)");
        shared = connection.prepareStatement("insert into incident_answer (incident_id, question, answer, answered_at,"
                + " answered_by) values (?, ?, ?, ?, 'x')");
        own = connection.prepareStatement("insert into involvement_answer (involvement_id, question, answer,"
                + " answered_at, answered_by) values (?, ?, ?, ?, 'x')");
    }

    static void fill(Connection connection) throws SQLException {
        RegisterRows rows = new RegisterRows(connection);
        for (int lab = 0; lab < LABORATORIES; lab++) {
            add(rows.laboratory, finess(lab), "Laboratoire " + lab);
        }
        rows.laboratory.executeBatch();
        for (int number = 1; number <= INCIDENTS; number++) {
            rows.incident(number);
        }
    }

    private void incident(int number) throws SQLException {
        UUID id = UUID.randomUUID();
        add(incident, id, "INC-2025-%04d".formatted(number), number, NOW);
        incident.executeBatch();
        answers(shared, id, SHARED);
        for (int lab = 0; lab < LABORATORIES; lab++) {
            UUID file = UUID.randomUUID();
            Instant aware = NOW.minus(Duration.ofMinutes((number * 31L + lab * 7L) % 6_000));
            Instant target = aware.plus(Duration.ofHours(72));
            Object filed = lab % 2 == 0 ? NOW : Void.TYPE;
            add(involvement, file, id, finess(lab), lab % 2 == 0 ? "NOTIFIED" : "ACKNOWLEDGED", aware, aware, target,
                    filed);
            add(obligation, UUID.randomUUID(), file, KeptRule.write(KnownRules.GDPR_33_1),
                    lab % 2 == 0 ? "MET" : "OPEN", aware, target, filed, aware);
            answers(own, file, OWN);
        }
        involvement.executeBatch();
        obligation.executeBatch();
        shared.executeBatch();
        own.executeBatch();
    }

    private static void answers(PreparedStatement statement, UUID of, Map<String, String> answers) throws SQLException {
        for (var answer : answers.entrySet()) {
            add(statement, of, answer.getKey(), answer.getValue(), NOW);
        }
    }

    /** {@code Void.TYPE} stands for no instant. */
    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == Void.TYPE) {
                statement.setTimestamp(i + 1, null);
            } else if (values[i] instanceof Instant at) {
                statement.setTimestamp(i + 1, Timestamp.from(at));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
    }

    private static String finess(int laboratory) {
        return "35000%04d".formatted(laboratory);
    }
}
