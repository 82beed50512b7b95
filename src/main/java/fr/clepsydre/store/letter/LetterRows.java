package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.FrozenLetter;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The letters of runs, many at a time: nothing stays in the session. */
final class LetterRows {

    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Sealing sealing;

    LetterRows(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    void add(UUID run, List<FrozenLetter> letters) {
        List<LetterRow> rows = letters.stream().map(letter -> row(run, letter)).toList();
        rows.forEach(entities::persist);
        forget(rows);
    }

    List<FrozenLetter> from(UUID run, int sequence, int atMost) {
        return read(query(run, "l.sequenceOf >= " + sequence).setMaxResults(atMost));
    }

    List<FrozenLetter> waiting(UUID run, int atMost) {
        return read(query(run, "l.batch is null and l.setAside is null").setMaxResults(atMost));
    }

    Optional<FrozenLetter> find(UUID run, String id) {
        return read(query(run, "l.id = :id").setParameter("id", id)).stream().findFirst();
    }

    void place(int batch, LetterPrinter.Printed printed) {
        Map<String, Consumer<LetterRow>> marks = new HashMap<>();
        printed.places().forEach(place -> marks.put(place.letter(), row -> {
            row.batch = batch;
            row.firstPage = place.firstPage();
            row.lastPage = place.lastPage();
        }));
        printed.setAside().forEach(aside -> marks.put(aside.letter(), row -> row.setAside = aside.code()));
        List<String> ids = new ArrayList<>(marks.keySet());
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<LetterRow> rows = entities.createQuery("from LetterRow l where l.id in :ids", LetterRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + PAGE))).getResultList();
            rows.forEach(row -> marks.get(row.id).accept(row));
            forget(rows);
        }
    }

    private TypedQuery<LetterRow> query(UUID run, String condition) {
        return entities.createQuery("from LetterRow l where l.runId = :run and " + condition
                + " order by l.sequenceOf", LetterRow.class).setParameter("run", run);
    }

    private List<FrozenLetter> read(TypedQuery<LetterRow> query) {
        List<LetterRow> rows = query.getResultList();
        List<FrozenLetter> letters = rows.stream().map(this::letter).toList();
        rows.forEach(entities::detach);
        return letters;
    }

    private void forget(List<LetterRow> rows) {
        entities.flush();
        rows.forEach(entities::detach);
    }

    private LetterRow row(UUID run, FrozenLetter letter) {
        LetterRow row = new LetterRow();
        row.id = letter.letter().id();
        row.runId = run;
        row.personId = letter.person();
        row.sequenceOf = letter.sequence();
        row.setAside = letter.setAside().orElse(null);
        row.sealed = sealing.seal(LetterPacking.pack(new LetterPacking.Values(letter.letter(), letter.postcode())),
                place(run, row.id));
        return row;
    }

    private FrozenLetter letter(LetterRow row) {
        LetterPacking.Values values =
                LetterPacking.unpackLetter(row.id, sealing.open(row.sealed, place(row.runId, row.id)));
        Optional<FrozenLetter.Place> batch = row.batch == null
                ? Optional.empty()
                : Optional.of(new FrozenLetter.Place(row.batch, row.firstPage, row.lastPage));
        return new FrozenLetter(row.sequenceOf, row.personId, values.letter(), values.postcode(),
                Optional.ofNullable(row.setAside), batch);
    }

    private static String place(UUID run, String letter) {
        return "letter|" + run + "|" + letter;
    }
}
