package fr.clepsydre.store.people;

import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.ProbableDuplicate;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for people whom one laboratory probably has twice: the database finds who shares a hash, values decide. */
final class DuplicateSearch {

    /** Rows with one hash of which each is compared with each; more is no person but a placeholder in the file. */
    private static final int MOST = 50;
    private static final int STEP = 500;

    private final EntityManager entities;
    private final Sealing sealing;
    private final CaseKeys.Key key;
    private final Map<Long, Person> opened = new HashMap<>();
    private final Set<Long> found = new HashSet<>();

    DuplicateSearch(EntityManager entities, Sealing sealing, CaseKeys.Key key) {
        this.entities = entities;
        this.sealing = sealing;
        this.key = key;
    }

    void mark() {
        compare("nearHash", false);
        compare("nirHash", true);
        List<Long> ids = found.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += STEP) {
            // Bits in the words of both databases.
            entities.createNativeQuery("""
                    update person set findings = findings + :bit where id in (:ids)
                    and mod(findings / :bit, 2) = 0""")
                    .setParameter("bit", FindingBits.of(FindingCode.PROBABLE_DUPLICATE))
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + STEP))).executeUpdate();
        }
    }

    private void compare(String hash, boolean nir) {
        List<Object[]> rows = entities.createQuery("select p." + hash + ", p.id, p.leaked, p.sealed from PersonRow p"
                        + " where p.involvementId = :involvement and p." + hash + " in (select q." + hash
                        + " from PersonRow q where q.involvementId = :involvement and q." + hash + " is not null"
                        + " group by q." + hash + " having count(*) > 1) order by p." + hash + ", p.id", Object[].class)
                .setParameter("involvement", key.id()).getResultList();
        List<Object[]> group = new ArrayList<>();
        @Nullable Object shared = null;
        for (Object[] row : rows) {
            if (!row[0].equals(shared)) {
                compare(group, nir);
                group.clear();
                shared = row[0];
            }
            group.add(row);
        }
        compare(group, nir);
    }

    private void compare(List<Object[]> group, boolean nir) {
        if (group.size() > MOST) {
            return;
        }
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                if (ProbableDuplicate.of(person(group.get(one)), person(group.get(other)), nir)) {
                    found.add((Long) group.get(one)[1]);
                    found.add((Long) group.get(other)[1]);
                }
            }
        }
    }

    private Person person(Object[] row) {
        long id = (Long) row[1];
        return opened.computeIfAbsent(id, unknown -> PersonPacking.unpack(
                sealing.open((byte[]) row[3], PersonDraft.place(id)), (Integer) row[2]));
    }
}
