package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Keeps some rows of one incident: adds whom it does not know, brings up to date whom it does. */
final class PersonKeeper {

    private static final int ASKED = 500;

    private final EntityManager entities;
    private final Sealing sealing;
    private final Map<String, CaseKeys.Key> cases;
    private final PersonStatements statements;
    /** By what is the same everywhere, then by case. */
    private final Map<UUID, Map<UUID, PersonDraft>> known = new HashMap<>();

    /**
     * Begins.
     *
     * @param sealing with the key of the incident
     * @param cases   those of the incident, by FINESS number
     */
    PersonKeeper(EntityManager entities, Sealing sealing, Map<String, CaseKeys.Key> cases) {
        this.entities = entities;
        this.sealing = sealing;
        this.cases = cases;
        this.statements = new PersonStatements(entities);
    }

    /** @throws IllegalArgumentException for a row whose laboratory is not in the incident: refuse it before */
    People.Kept keep(List<People.Row> rows) {
        if (rows.isEmpty()) {
            return People.Kept.NOTHING;
        }
        List<PersonHashes> hashes = rows.parallelStream().map(row -> PersonHashes.of(row, sealing)).toList();
        find(hashes.stream().map(PersonHashes::same).distinct().toList());
        ShareCount count = new ShareCount();
        for (int i : byLaboratory(rows)) {
            count.add(rows.get(i).person().laboratory().number(), take(rows.get(i), hashes.get(i)));
        }
        write();
        return count.kept();
    }

    /**
     * Places of the rows, those of one laboratory together and as they stand: numbered in that order they lie together on
     * the disk, where a run reads those of one laboratory.
     */
    private static int[] byLaboratory(List<People.Row> rows) {
        return IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparing(place -> rows.get(place).person().laboratory().number()))
                .mapToInt(Integer::intValue).toArray();
    }

    private void find(List<UUID> same) {
        for (int from = 0; from < same.size(); from += ASKED) {
            load(same.subList(from, Math.min(same.size(), from + ASKED)));
        }
    }

    private void load(Collection<UUID> same) {
        List<PersonRow> rows = entities.createQuery("from PersonRow p where p.sameHash in :same", PersonRow.class)
                .setParameter("same", same).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        for (PersonRow row : rows) {
            entities.detach(row);
            known.computeIfAbsent(row.sameHash, unknown -> new HashMap<>())
                    .put(row.involvementId, new PersonDraft(row));
        }
    }

    /** Whether somebody new came in. */
    private boolean take(People.Row row, PersonHashes hashes) {
        CaseKeys.Key owner = cases.get(row.person().laboratory().number());
        if (owner == null) {
            throw new IllegalArgumentException("a laboratory that is not in the incident");
        }
        Map<UUID, PersonDraft> everywhere = known.computeIfAbsent(hashes.same(), unknown -> new HashMap<>());
        PersonDraft mine = everywhere.get(owner.id());
        if (mine != null) {
            mine.take(row, hashes, sealing);
            return false;
        }
        everywhere.put(owner.id(), new PersonDraft(statements.number(), owner.id(), row, hashes));
        if (everywhere.size() > 1) {
            everywhere.values().forEach(PersonDraft::foundElsewhere);
        }
        return true;
    }

    private void write() {
        List<PersonDraft> drafts = new ArrayList<>();
        known.values().forEach(everywhere -> drafts.addAll(everywhere.values()));
        drafts.parallelStream().filter(draft -> draft.isFresh() || draft.isChanged())
                .forEach(draft -> draft.seal(sealing));
        drafts.sort((one, other) -> Long.compare(one.id, other.id));
        statements.write(cases.values().iterator().next().incidentId(), drafts);
    }
}
