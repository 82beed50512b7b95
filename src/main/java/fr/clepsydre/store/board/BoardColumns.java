package fr.clepsydre.store.board;

import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.ZonedMoment;
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
             v.alertedAt, v.awareAt, v.awareZone, v.notifiedAt, v.zone""" + FROM;
    /** Cases without a clock after those that have one, and finished ones last. */
    private static final String BY_TIME = " " + """
             order by case when v.notifiedAt is not null or v.status = 'NOT_NOTIFIABLE' then 2
             when v.targetAt is null then 1 else 0 end, v.targetAt, v.alertedAt, l.name, v.id""";

    private BoardColumns() {
    }

    static String orderBy(BoardQuery.Order order) {
        return switch (order) {
            case TIME_LEFT -> BY_TIME;
            case LABORATORY -> " order by l.name, i.reference desc, v.id";
            case INCIDENT -> " order by i.reference desc, v.targetAt, l.name, v.id";
            case PERSONS -> " order by coalesce(v.personsNumber, -1) desc, l.name, v.id";
        };
    }

    static BoardRow read(Object[] c, Instant now, Duration soon) {
        ZoneId zone = ZoneId.of((String) c[12]);
        Optional<Instant> awareAt = Optional.ofNullable((Instant) c[9]);
        Optional<Instant> notifiedAt = Optional.ofNullable((Instant) c[11]);
        CaseStatus status = CaseStatus.valueOf((String) c[6]);
        Optional<Deadline> deadline = awareAt.map(at ->
                Deadline.of(new ZonedMoment(at, ZoneId.of((String) c[10])), Rule.GDPR_33_1));
        Progress progress = new Progress(status, (Instant) c[8], Optional.empty(), notifiedAt);
        Countdown countdown = Countdown.of(new Obligation(deadline, progress.filing()), now, soon);
        return new BoardRow(Reference.parse((String) c[0]).orElseThrow(), (String) c[1], (String) c[2],
                (String) c[3], (String) c[4], (String) c[5], status, count((String) c[7]), (Instant) c[8], awareAt,
                deadline.map(Deadline::target), notifiedAt, zone, countdown);
    }

    private static Count count(String canonical) {
        return Count.read(canonical) instanceof Outcome.Accepted<Count> count ? count.value() : Count.UNKNOWN;
    }
}
