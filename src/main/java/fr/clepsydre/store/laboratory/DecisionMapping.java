package fr.clepsydre.store.laboratory;

import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import fr.clepsydre.domain.severity.ScoreRange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one place where the decisions on a case become rows and back. */
final class DecisionMapping {

    private DecisionMapping() {
    }

    /** In the order of their numbers. */
    static Decisions read(List<DecisionRow> rows) {
        return new Decisions(rows.stream().map(DecisionMapping::read).toList());
    }

    private static Decisions.Taken read(DecisionRow row) {
        Decision decision = new Decision(Decision.Subject.valueOf(row.subject), Decision.Choice.valueOf(row.choice),
                Optional.ofNullable(row.ground).map(Decision.Ground::valueOf), row.reason);
        return new Decisions.Taken(decision, new Decider(row.decidedBy, row.decidedAt, ScoreRange.read(row.score)));
    }

    /**
     * A new row.
     *
     * @param number from 1, in the order in which they were taken
     */
    static DecisionRow write(Decisions.Taken taken, UUID involvement, int number) {
        DecisionRow row = new DecisionRow();
        row.involvementId = involvement;
        row.numberOf = number;
        row.subject = taken.decision().subject().name();
        row.choice = taken.decision().choice().name();
        row.ground = taken.decision().ground().map(Decision.Ground::name).orElse(null);
        row.reason = taken.decision().reason();
        row.score = taken.by().score().canonical();
        row.decidedBy = taken.by().name();
        row.decidedAt = taken.by().at();
        return row;
    }
}
