package fr.clepsydre.store.delivery;

import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Letters that came back, and whether anything stands in their place: a later letter, or a publication. */
final class UndeliveredQuery {

    /** A later letter that is printed or may still be. */
    private static final String LATER = """
            exists (select 1 from letter n join letter_run m on m.number_of = n.run_number
                where n.person_id = l.person_id and n.run_number > l.run_number and n.set_aside is null
                and m.kind <> 'EMAIL' and m.frozen_at is not null and (m.state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE') or exists (
                    select 1 from letter_batch b where b.run_number = n.run_number and b.printed_at is not null
                    and b.number_of = (n.sequence_of - 1) / m.letters_in_batch + 1)))
            """;
    private static final String PUBLISHED =
            "exists (select 1 from public_communication_person c where c.person_id = l.person_id)";
    private static final String FROM = " from letter_return t"
            + " join letter l on l.run_number = t.run_number and l.sequence_of = t.sequence_of"
            + " join letter_run r on r.number_of = t.run_number join person p on p.id = l.person_id";
    private static final String OPEN =
            " where r.involvement_id = :involvement and not " + LATER + " and not " + PUBLISHED;

    private final EntityManager entities;

    UndeliveredQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** How many of runs came back and are what now. */
    Map<Long, Map<LetterState, Long>> states(Collection<Long> runs) {
        Map<Long, Map<LetterState, Long>> states = new HashMap<>();
        NativeQuery<?> query = entities.createNativeQuery("select s.run_of as run_of, s.state as state, count(*) as letters"
                + " from (select t.run_number as run_of, case when " + LATER + " then 'REPRINTED' when " + PUBLISHED
                + " then 'PUBLIC_COMMUNICATION' else 'RETURNED' end as state" + FROM
                + " where t.run_number in (:runs)) s group by s.run_of, s.state").unwrap(NativeQuery.class);
        query.addScalar("run_of", StandardBasicTypes.LONG).addScalar("state", StandardBasicTypes.STRING)
                .addScalar("letters", StandardBasicTypes.LONG).setParameter("runs", runs).getResultList().stream()
                .map(Object[].class::cast).forEach(row -> states
                        .computeIfAbsent((Long) row[0], run -> new EnumMap<>(LetterState.class))
                        .put(LetterState.valueOf((String) row[1]), (Long) row[2]));
        return states;
    }

    List<Deliveries.Undelivered> list(UUID involvement, Deliveries.Place after, int atMost) {
        NativeQuery<?> query = entities.createNativeQuery("select l.code as code, t.run_number as run_of,"
                + " t.sequence_of as sequence_of, r.id as run_id, l.person_id as person_id, t.reason as reason,"
                + " t.returned_on as returned_on, case when p.revision > l.revision then 1 else 0 end as corrected"
                + FROM + OPEN + " and (t.run_number > :run or t.run_number = :run and t.sequence_of > :sequence)"
                + " order by t.run_number, t.sequence_of").unwrap(NativeQuery.class);
        return query.addScalar("code", StandardBasicTypes.LONG).addScalar("run_of", StandardBasicTypes.LONG)
                .addScalar("sequence_of", StandardBasicTypes.INTEGER).addScalar("run_id", StandardBasicTypes.UUID)
                .addScalar("person_id", StandardBasicTypes.LONG).addScalar("reason", StandardBasicTypes.STRING)
                .addScalar("returned_on", StandardBasicTypes.LOCAL_DATE)
                .addScalar("corrected", StandardBasicTypes.INTEGER)
                .setParameter("involvement", involvement).setParameter("run", after.run())
                .setParameter("sequence", after.sequence()).setMaxResults(atMost)
                .getResultList().stream().map(row -> letter((Object[]) row)).toList();
    }

    private static Deliveries.Undelivered letter(Object[] row) {
        int column = 0;
        String id = LetterId.of((Long) row[column++]);
        Deliveries.Place place = new Deliveries.Place((Long) row[column++], (Integer) row[column++]);
        return new Deliveries.Undelivered(id, place, (UUID) row[column++], (Long) row[column++],
                ReturnReason.valueOf((String) row[column++]), (LocalDate) row[column++], (Integer) row[column] == 1);
    }

    List<String> toWriteAgain(UUID involvement, Optional<ReturnReason> reason) {
        NativeQuery<?> query = entities.createNativeQuery("select l.code as code" + FROM + OPEN
                + (reason.isEmpty() ? " and p.revision > l.revision"
                        : " and p.revision = l.revision and t.reason = '" + reason.get().name() + "'"))
                .unwrap(NativeQuery.class);
        return query.addScalar("code", StandardBasicTypes.LONG).setParameter("involvement", involvement)
                .getResultList().stream().map(code -> LetterId.of((Long) code)).toList();
    }

    Deliveries.Pile pile(UUID involvement) {
        Map<ReturnReason, Long> waiting = new EnumMap<>(ReturnReason.class);
        long corrected = 0;
        NativeQuery<?> query = entities.createNativeQuery("select s.reason as reason, s.corrected as corrected,"
                + " count(*) as letters from (select t.reason as reason,"
                + " case when p.revision > l.revision then 1 else 0 end as corrected" + FROM + OPEN
                + ") s group by s.reason, s.corrected").unwrap(NativeQuery.class);
        for (Object found : query.addScalar("reason", StandardBasicTypes.STRING)
                .addScalar("corrected", StandardBasicTypes.INTEGER).addScalar("letters", StandardBasicTypes.LONG)
                .setParameter("involvement", involvement).getResultList()) {
            Object[] row = (Object[]) found;
            if ((Integer) row[1] == 1) {
                corrected += (Long) row[2];
            } else {
                waiting.put(ReturnReason.valueOf((String) row[0]), (Long) row[2]);
            }
        }
        return new Deliveries.Pile(corrected, waiting);
    }
}
