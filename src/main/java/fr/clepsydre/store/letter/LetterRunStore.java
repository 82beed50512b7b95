package fr.clepsydre.store.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.app.letter.ProofLetter;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs of letters in the database. */
@ApplicationScoped
public class LetterRunStore implements LetterRuns {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    RunKeys keys;
    @Inject
    Clock clock;

    @Override
    public void add(LetterRun run, Frozen frozen) {
        LetterRunRow row = RunMapping.first(run);
        row.involvementId =
                new CaseKeys(entities).find(run.of().incident(), run.of().finess()).orElseThrow().id();
        row.sealed = keys.ofCase(row.involvementId).seal(LetterPacking.pack(frozen), place(run.id()));
        entities.persist(row);
        entities.flush();
    }

    @Override
    public void save(LetterRun run) {
        RunMapping.write(run, entities.find(LetterRunRow.class, run.number()));
    }

    @Override
    public void freeze(LetterRun run, Census census) {
        LetterRunRow row = entities.find(LetterRunRow.class, run.number());
        row.total = census.total();
        row.leftOut = census.leftOut();
        row.longLetters = census.longLetters();
        row.setAside = CodeCounts.write(census.setAside());
        row.proof = RunMapping.proof(census.proof());
        row.frozenAt = clock.instant();
        int number = 0;
        for (int first = 1; first <= census.letters(); first += row.lettersInBatch) {
            LetterBatchRow batch = new LetterBatchRow();
            batch.runNumber = run.number();
            batch.numberOf = ++number;
            batch.firstSeq = first;
            batch.lastSeq = (int) Math.min(census.letters(), (long) first + row.lettersInBatch - 1);
            entities.persist(batch);
        }
        entities.flush();
    }

    @Override
    public Optional<LetterRun> find(UUID run, Scope scope) {
        return new RunFinder(entities).runs(row(run).toList(), scope).stream().findFirst();
    }

    @Override
    public LetterRun hold(UUID run) {
        // Read anew: what this transaction knows of it may be from before it had to wait.
        row(run).forEach(row -> entities.refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return find(run, new Scope.Everything()).orElseThrow();
    }

    @Override
    public Frozen frozen(UUID run) {
        LetterRunRow row = row(run).findFirst().orElseThrow();
        return LetterPacking.unpackFrozen(keys.ofCase(row.involvementId).open(row.sealed, place(run)));
    }

    @Override
    public List<ProofLetter> proof(UUID run) {
        return RunMapping.proof(row(run).findFirst().orElseThrow().proof);
    }

    @Override
    public List<LetterRun> of(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(key -> new RunFinder(entities).runs(
                        entities.createQuery("from LetterRunRow r where r.involvementId = :involvement"
                                        + " order by r.createdAt desc, r.numberOf desc", LetterRunRow.class)
                                .setParameter("involvement", key.id()).getResultList(), new Scope.Everything()))
                .orElse(List.of());
    }

    @Override
    public List<LetterRun> all(Scope scope) {
        return new RunFinder(entities).runs(entities.createQuery(
                "from LetterRunRow r order by r.createdAt desc, r.numberOf desc", LetterRunRow.class).getResultList(),
                scope);
    }

    private Stream<LetterRunRow> row(UUID run) {
        return entities.createQuery("from LetterRunRow r where r.id = :id", LetterRunRow.class)
                .setParameter("id", run).getResultStream();
    }

    private static String place(UUID run) {
        return "letter_run|" + run;
    }
}
