package fr.clepsydre.store.board;

import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.store.rule.KeptRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The columns of the war board, and how they become a row. */
final class BoardColumns {

    static final String FROM = " " + """
             from InvolvementRow v join IncidentRow i on v.incidentId = i.id
             join LaboratoryRow l on v.finess = l.finess where 1 = 1""";
    static final String SELECT = """
            select i.reference, i.title, v.finess, l.name, l.town, l.department, v.status, v.persons,
             v.alertedAt, v.awareAt, v.notifiedAt, v.zone, v.leadState, v.leadFigure, v.leadAnchorAt, v.leadTargetAt,
             v.leadMetAt, v.atOnce,
             (select o.rule from ObligationRow o where o.involvementId = v.id and o.ruleKey = v.rule)""" + FROM;
    /** Cases without a clock after those that have one, and finished ones last. */
    private static final String BY_TIME = " " + """
             order by case when v.leadState = 'OPEN' and v.leadFigure <> 'NONE' then 0
             when v.leadState = 'OPEN' then 1 when v.leadState = 'NOT_STARTED' then 2 else 3 end,
             v.leadTargetAt, v.alertedAt, l.name, v.id""";

    private BoardColumns() {
    }

    static String orderBy(BoardQuery.Order order) {
        return switch (order) {
            case TIME_LEFT -> BY_TIME;
            case LABORATORY -> " order by l.name, i.reference desc, v.id";
            case INCIDENT -> " order by i.reference desc, v.leadTargetAt, l.name, v.id";
            case PERSONS -> " order by coalesce(v.personsNumber, -1) desc, l.name, v.id";
        };
    }

    static BoardRow read(Object[] c, Instant now, Duration soon) {
        Standing standing = new Standing(Standing.State.valueOf((String) c[12]), Rule.Figure.valueOf((String) c[13]),
                instant(c[14]), instant(c[15]), instant(c[16]));
        Optional<Rule> rule = Optional.ofNullable((String) c[18]).map(KeptRule::read);
        return new BoardRow(Reference.parse((String) c[0]).orElseThrow(), (String) c[1], (String) c[2],
                (String) c[3], (String) c[4], (String) c[5], CaseStatus.valueOf((String) c[6]), count((String) c[7]),
                (Instant) c[8], instant(c[9]), instant(c[10]), ZoneId.of((String) c[11]), rule,
                standing, (Integer) c[17], Countdown.of(standing, now, soon));
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Instant) column);
    }

    private static Count count(String canonical) {
        return Count.read(canonical) instanceof Outcome.Accepted<Count> count ? count.value() : Count.UNKNOWN;
    }
}
