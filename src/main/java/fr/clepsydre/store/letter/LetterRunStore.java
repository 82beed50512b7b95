package fr.clepsydre.store.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.FrozenLetter;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs of letters in the database. */
@ApplicationScoped
public class LetterRunStore implements LetterRuns {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    Sealing sealing;

    @Override
    public void add(LetterRun run, Frozen frozen) {
        LetterRunRow row = new LetterRunRow();
        RunMapping.write(run, row);
        row.involvementId =
                new CaseKeys(entities).find(run.of().incident(), run.of().finess()).orElseThrow().id();
        row.sealed = sealing.seal(LetterPacking.pack(frozen), place(run.id()));
        entities.persist(row);
    }

    @Override
    public void save(LetterRun run) {
        RunMapping.write(run, entities.find(LetterRunRow.class, run.id()));
    }

    @Override
    public Optional<LetterRun> find(UUID run, Scope scope) {
        List<LetterRunRow> rows = Stream.ofNullable(entities.find(LetterRunRow.class, run)).toList();
        return new RunFinder(entities).runs(rows, scope).stream().findFirst();
    }

    @Override
    public LetterRun hold(UUID run) {
        entities.find(LetterRunRow.class, run, LockModeType.PESSIMISTIC_WRITE);
        return find(run, new Scope.Everything()).orElseThrow();
    }

    @Override
    public Frozen frozen(UUID run) {
        byte[] sealed = entities.find(LetterRunRow.class, run).sealed;
        return LetterPacking.unpackFrozen(sealing.open(sealed, place(run)));
    }

    @Override
    public List<LetterRun> of(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(key -> new RunFinder(entities).runs(
                        entities.createQuery("from LetterRunRow r where r.involvementId = :involvement"
                                        + " order by r.createdAt desc, r.id", LetterRunRow.class)
                                .setParameter("involvement", key.id()).getResultList(), new Scope.Everything()))
                .orElse(List.of());
    }

    @Override
    public List<LetterRun> all(Scope scope) {
        return new RunFinder(entities).runs(entities.createQuery(
                "from LetterRunRow r order by r.createdAt desc, r.id", LetterRunRow.class).getResultList(), scope);
    }

    @Override
    public List<LetterRun> unfinished() {
        List<String> over = Stream.of(WorkState.values()).filter(WorkState::isOver).map(Enum::name).toList();
        return new RunFinder(entities).runs(entities.createQuery(
                        "from LetterRunRow r where r.state not in :over order by r.createdAt, r.id",
                        LetterRunRow.class).setParameter("over", over).getResultList(), new Scope.Everything());
    }

    @Override
    public void clear(UUID run) {
        entities.createQuery("delete from LetterRow l where l.runId = :run").setParameter("run", run).executeUpdate();
    }

    @Override
    public void addLetters(UUID run, List<FrozenLetter> letters) {
        letters().add(run, letters);
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(entities.createQuery(
                "select l.id from LetterRow l where l.id in :ids", String.class).setParameter("ids", ids)
                .getResultList());
    }

    @Override
    public List<FrozenLetter> letters(UUID run, int from, int atMost) {
        return letters().from(run, from, atMost);
    }

    @Override
    public List<FrozenLetter> waiting(UUID run, int atMost) {
        return letters().waiting(run, atMost);
    }

    @Override
    public Optional<FrozenLetter> letter(UUID run, String id) {
        return letters().find(run, id);
    }

    @Override
    public void addBatch(UUID run, LetterBatch batch, byte[] content) {
        LetterBatchRow row = new LetterBatchRow();
        row.runId = run;
        row.numberOf = batch.number();
        row.letters = batch.letters();
        row.pages = batch.pages();
        row.sha256 = batch.sha256();
        row.sealed = sealing.seal(content, place(run) + "|" + batch.number());
        entities.persist(row);
        entities.flush();
        entities.detach(row);
    }

    @Override
    public void place(UUID run, int batch, LetterPrinter.Printed printed) {
        letters().place(batch, printed);
    }

    @Override
    public List<LetterBatch> batches(UUID run) {
        return entities.createQuery("select b.numberOf, b.letters, b.pages, b.sha256 from LetterBatchRow b"
                        + " where b.runId = :run order by b.numberOf", Object[].class).setParameter("run", run)
                .getResultList().stream()
                .map(row -> new LetterBatch((Integer) row[0], (Integer) row[1], (Integer) row[2], (String) row[3]))
                .toList();
    }

    @Override
    public Optional<byte[]> batch(UUID run, int number) {
        return entities.createQuery("select b.sealed from LetterBatchRow b where b.runId = :run"
                        + " and b.numberOf = :number", byte[].class)
                .setParameter("run", run).setParameter("number", number).getResultStream().findFirst()
                .map(sealed -> sealing.open(sealed, place(run) + "|" + number));
    }

    private LetterRows letters() {
        return new LetterRows(entities, sealing);
    }

    private static String place(UUID run) {
        return "run|" + run;
    }
}
