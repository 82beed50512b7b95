package fr.clepsydre.store.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.store.CaseKeys;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes runs of rows: whose they are, and how far they are, come from other tables. */
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
        Map<Long, PrintedSums.Sum> printed =
                PrintedSums.of(entities, seen.stream().map(row -> row.numberOf).toList());
        return seen.stream().map(row -> RunMapping.read(row, keys.get(row.involvementId),
                printed.getOrDefault(row.numberOf, PrintedSums.Sum.NOTHING))).toList();
    }
}
