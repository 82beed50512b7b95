package fr.clepsydre.store.letter;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.FailureText;
import java.util.Map;
import java.util.Optional;

/** The one place that knows both a run and its row. */
final class RunMapping {

    private RunMapping() {
    }

    static void write(LetterRun run, LetterRunRow row) {
        LetterRun.Reached reached = run.reached();
        row.id = run.id();
        row.state = run.state().name();
        row.language = run.language();
        row.dated = run.dated();
        row.lettersInBatch = run.lettersInBatch();
        row.processed = reached.processed();
        row.total = reached.total();
        row.letters = reached.letters();
        row.batches = reached.batches();
        row.failure = FailureText.code(run.failure());
        row.failureArgs = FailureText.args(run.failure());
        row.createdAt = run.createdAt();
        row.createdBy = run.author().name();
        row.createdLogin = run.author().login();
        row.startedAt = run.startedAt().orElse(null);
        row.endedAt = run.endedAt().orElse(null);
    }

    static LetterRun read(LetterRunRow row, CaseKeys.Key key, Map<String, Long> setAside) {
        return new LetterRun(row.id, new LetterRun.Case(key.incident(), key.finess(), key.laboratory()), row.language,
                row.dated, row.lettersInBatch, WorkState.valueOf(row.state),
                new LetterRun.Reached(row.processed, row.total, row.letters, row.batches), setAside, row.createdAt,
                new Author(row.createdLogin, row.createdBy), Optional.ofNullable(row.startedAt),
                Optional.ofNullable(row.endedAt), FailureText.read(row.failure, row.failureArgs));
    }
}
