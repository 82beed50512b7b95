package fr.clepsydre.store.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.store.CaseKeys;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes runs of rows: whose they are, and how many of their letters are set aside, come from other tables. */
final class RunFinder {

    private final EntityManager entities;

    RunFinder(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these rows that lie in the scope, in their order. */
    List<LetterRun> runs(List<LetterRunRow> rows, Scope scope) {
        Map<UUID, CaseKeys.Key> keys =
                new CaseKeys(entities).byId(rows.stream().map(row -> row.involvementId).toList(), scope);
        List<LetterRunRow> seen = rows.stream().filter(row -> keys.containsKey(row.involvementId)).toList();
        Map<UUID, Map<String, Long>> setAside = setAside(seen.stream().map(row -> row.id).toList());
        return seen.stream().map(row -> RunMapping.read(row, keys.get(row.involvementId),
                setAside.getOrDefault(row.id, Map.of()))).toList();
    }

    private Map<UUID, Map<String, Long>> setAside(List<UUID> runs) {
        Map<UUID, Map<String, Long>> counts = new HashMap<>();
        if (!runs.isEmpty()) {
            entities.createQuery("select l.runId, l.setAside, count(l) from LetterRow l where l.runId in :runs"
                            + " and l.setAside is not null group by l.runId, l.setAside", Object[].class)
                    .setParameter("runs", runs).getResultList()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], run -> new HashMap<>())
                            .put((String) row[1], (Long) row[2]));
        }
        return counts;
    }
}
