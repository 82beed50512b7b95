package fr.clepsydre.store.delivery;

import fr.clepsydre.domain.letter.Reach;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** How far each person of a laboratory is from being told, by the best of their letters: one pass over its letters. */
final class ReachQuery {

    /** Letters of runs that go on or are done, and those in files that were printed before a run ended. */
    private static final String BEST = """
            select l.person_id as person_id, max(case
                when l.set_aside is not null or m.state = 'FAILED' then 1
                when t.run_number is not null then case when l.revision < (select q.revision from person q where q.id = l.person_id) then 2 else 3 end
                when b.handing_id is not null or m.state = 'SENT' then 6
                when r.kind = 'EMAIL' then 4
                when b.printed_at is not null then 5
                else 4 end) as best
            from letter_run r join letter l on l.run_number = r.number_of
            left join letter_batch b on b.run_number = l.run_number and l.set_aside is null
                and b.number_of = (l.sequence_of - 1) / r.letters_in_batch + 1
            left join letter_return t on t.run_number = l.run_number and t.sequence_of = l.sequence_of
            left join letter_mail m on m.run_number = l.run_number and m.sequence_of = l.sequence_of
            where r.involvement_id = :involvement and r.frozen_at is not null
                and (r.state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE') or b.printed_at is not null
                or m.state = 'SENT')
            group by l.person_id
            """;
    /** Of whom somebody decided that they get no letter, nothing else is said, unless one reached them or is on its way. */
    private static final String EACH = """
            select p.id as person_id, case
                when s.best = 6 then 'TOLD' when s.best = 5 then 'PRINTED' when s.best = 4 then 'TO_PRINT'
                when exists (select 1 from public_communication_person c where c.person_id = p.id) then 'TOLD_PUBLICLY'
                when p.set_apart is not null then 'SET_APART'
                when s.best = 1 then 'SET_ASIDE' when s.best is null then 'NOT_WRITTEN' else 'RETURNED' end as reach,
                p.set_apart as apart, s.best as best
            from person p left join (%s) s on s.person_id = p.id where p.involvement_id = :involvement
            """.formatted(BEST);
    /** Returned and not corrected since, set aside, or without an address: whoever a publication stands for. */
    private static final String UNREACHABLE =
            "e.reach = 'RETURNED' and e.best = 3 or e.reach = 'SET_ASIDE' or e.reach = 'SET_APART' and e.apart = 'NO_ADDRESS'";

    private final EntityManager entities;
    private final UUID involvement;

    ReachQuery(EntityManager entities, UUID involvement) {
        this.entities = entities;
        this.involvement = involvement;
    }

    /** Everybody. */
    Map<Reach, Long> counts() {
        return counts("1 = 1");
    }

    /** Those whom only a publication can tell. */
    Map<Reach, Long> unreachable() {
        return counts(UNREACHABLE);
    }

    private Map<Reach, Long> counts(String condition) {
        Map<Reach, Long> counts = new EnumMap<>(Reach.class);
        NativeQuery<?> query = entities.createNativeQuery("select e.reach as reach, count(*) as people from ("
                + EACH + ") e where " + condition + " group by e.reach").unwrap(NativeQuery.class);
        query.addScalar("reach", StandardBasicTypes.STRING).addScalar("people", StandardBasicTypes.LONG)
                .setParameter("involvement", involvement).getResultList().stream().map(Object[].class::cast)
                .forEach(row -> counts.put(Reach.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    /** Lets a publication stand for them. */
    void cover(UUID communication) {
        entities.createNativeQuery("insert into public_communication_person (person_id, communication_id)"
                        + " select e.person_id, cast(:communication as uuid) from (" + EACH + ") e where " + UNREACHABLE)
                .setParameter("communication", communication.toString()).setParameter("involvement", involvement)
                .executeUpdate();
    }
}
