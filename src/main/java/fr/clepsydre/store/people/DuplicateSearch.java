package fr.clepsydre.store.people;

import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.ProbableDuplicate;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        // Whoever was one and has been corrected, or whose double has gone, is one no more.
        entities.createNativeQuery("""
                update person set findings = findings - :bit where involvement_id = :involvement
                and mod(findings / :bit, 2) = 1""")
                .setParameter("bit", FindingBits.of(FindingCode.PROBABLE_DUPLICATE))
                .setParameter("involvement", key.id()).executeUpdate();
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
        List<Long> shared = shared(hash);
        for (int from = 0; from < shared.size(); from += STEP) {
            compare(rows(hash, shared.subList(from, Math.min(shared.size(), from + STEP))), nir);
        }
    }

    /** Asked for by itself: as a condition of the rows H2 would work it out anew for each of them. */
    private List<Long> shared(String hash) {
        return entities.createQuery("select p." + hash + " from PersonRow p where p.involvementId = :involvement and p."
                        + hash + " is not null group by p." + hash + " having count(*) between 2 and " + MOST, Long.class)
                .setParameter("involvement", key.id()).getResultList();
    }

    private Collection<List<Object[]>> rows(String hash, List<Long> shared) {
        return entities.createQuery("select p." + hash + ", p.id, p.leaked, p.sealed from PersonRow p"
                        + " where p.involvementId = :involvement and p." + hash + " in (:shared) order by p.id",
                        Object[].class)
                .setParameter("involvement", key.id()).setParameter("shared", shared).getResultStream()
                .collect(Collectors.groupingBy(row -> row[0])).values();
    }

    private void compare(Collection<List<Object[]>> groups, boolean nir) {
        for (List<Object[]> group : groups) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    compare(group.get(one), group.get(other), nir);
                }
            }
        }
    }

    private void compare(Object[] one, Object[] other, boolean nir) {
        if (ProbableDuplicate.of(person(one), person(other), nir)) {
            found.add((Long) one[1]);
            found.add((Long) other[1]);
        }
    }

    private Person person(Object[] row) {
        long id = (Long) row[1];
        return opened.computeIfAbsent(id, unknown -> PersonPacking.unpack(
                sealing.open((byte[]) row[3], PersonDraft.place(id)), (Integer) row[2]));
    }
}
