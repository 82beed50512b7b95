package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells who of a file would be new: asks the database, and remembers the rest of the file by 64 bits a person. */
final class PersonTrial implements People.Trial {

    private static final int ASKED = 500;

    private final Supplier<EntityManager> entities;
    private final Sealing sealing;
    private final Map<String, CaseKeys.Key> cases;
    private final SeenHashes seen;

    /** @param remembered how many people of the file are remembered; 32 bytes each */
    PersonTrial(Supplier<EntityManager> entities, Sealing sealing, Map<String, CaseKeys.Key> cases, int remembered) {
        this.entities = entities;
        this.sealing = sealing;
        this.cases = Map.copyOf(cases);
        this.seen = new SeenHashes(remembered);
    }

    /** Somebody at one laboratory. */
    private record Key(UUID same, UUID involvement) {

        long mixed() {
            return same.getMostSignificantBits() ^ Long.rotateLeft(same.getLeastSignificantBits(), 21)
                    ^ involvement.getMostSignificantBits() ^ involvement.getLeastSignificantBits();
        }
    }

    @Override
    public People.Kept add(List<People.Row> rows) {
        List<UUID> same = rows.parallelStream().map(row -> PersonHashes.of(row, sealing).same()).toList();
        Set<Key> known = known(same);
        ShareCount count = new ShareCount();
        for (int i = 0; i < rows.size(); i++) {
            String finess = rows.get(i).person().laboratory().number();
            Key key = new Key(same.get(i), cases.get(finess).id());
            count.add(finess, !known.contains(key) && seen.add(key.mixed()));
        }
        return count.kept();
    }

    @Override
    public boolean isFull() {
        return seen.isFull();
    }

    private Set<Key> known(List<UUID> same) {
        Set<Key> known = new HashSet<>();
        for (int from = 0; from < same.size(); from += ASKED) {
            entities.get().createQuery("select p.sameHash, p.involvementId from PersonRow p where p.sameHash in :same",
                            Object[].class)
                    .setParameter("same", same.subList(from, Math.min(same.size(), from + ASKED))).getResultList()
                    .forEach(row -> known.add(new Key((UUID) row[0], (UUID) row[1])));
        }
        return known;
    }
}
