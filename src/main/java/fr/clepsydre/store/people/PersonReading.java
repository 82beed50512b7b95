package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the people of one laboratory: columns, not entities, for there may be half a million. */
final class PersonReading {

    private static final int ASKED = 500;
    private static final String SELECT = """
            select p.id, p.revision, p.leaked, p.findings, p.settled, p.setApart, p.sealed
            from PersonRow p where p.involvementId = :involvement\s""";

    private final EntityManager entities;
    private final Sealing sealing;
    private final UUID involvement;

    PersonReading(EntityManager entities, Sealing sealing, UUID involvement) {
        this.entities = entities;
        this.sealing = sealing;
        this.involvement = involvement;
    }

    /** In the order in which they came in. Both columns are named for H2, which reads an index in its order only then. */
    List<People.Stored> after(long id, int atMost) {
        return query("and p.id > :last order by p.involvementId, p.id").setParameter("last", id).setMaxResults(atMost)
                .getResultList().stream().map(this::stored).toList();
    }

    /** Each as they were at the revision that is asked for. */
    List<People.Stored> some(Collection<People.Written> who) {
        Map<Long, Integer> wanted = new HashMap<>();
        who.forEach(one -> wanted.put(one.id(), one.revision()));
        List<Long> ids = new ArrayList<>(wanted.keySet());
        List<People.Stored> found = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += ASKED) {
            query("and p.id in :ids").setParameter("ids", ids.subList(from, Math.min(ids.size(), from + ASKED)))
                    .getResultList().forEach(row -> found.add(at(wanted.get((Long) row[0]), row)));
        }
        return found;
    }

    private People.Stored at(int revision, Object[] row) {
        People.Stored now = stored(row);
        if (revision == now.revision()) {
            return now;
        }
        PersonPastRow past = entities.find(PersonPastRow.class, new PersonPastRow.Key(now.id(), revision));
        return new People.Stored(now.id(), revision, PersonPacking.unpack(
                sealing.open(past.sealed, PersonDraft.place(now.id())), past.leaked), now.findings(), now.setApart());
    }

    private TypedQuery<Object[]> query(String rest) {
        return entities.createQuery(SELECT + rest, Object[].class).setParameter("involvement", involvement);
    }

    private People.Stored stored(Object[] row) {
        byte[] packed = sealing.open((byte[]) row[6], PersonDraft.place((Long) row[0]));
        return new People.Stored((Long) row[0], (Integer) row[1], PersonPacking.unpack(packed, (Integer) row[2]),
                FindingBits.names((Long) row[3]), setApart((String) row[5], (Long) row[3] & ~(Long) row[4]));
    }

    /** To somebody whom the file calls deceased no letter is written until a person has looked at it. */
    static Optional<String> setApart(@Nullable String decided, long open) {
        return Optional.ofNullable(decided).or(() -> (open & FindingBits.of(FindingCode.DECEASED)) == 0
                ? Optional.empty()
                : Optional.of(FindingCode.DECEASED.name()));
    }
}
