package fr.clepsydre.store.letter;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ProofLetter;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.FailureText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that knows both a run and its row. */
final class RunMapping {

    private RunMapping() {
    }

    /** What never changes. */
    static LetterRunRow first(LetterRun run) {
        LetterRunRow row = new LetterRunRow();
        row.id = run.id();
        row.kind = run.order().kind().name();
        row.language = run.language();
        row.dated = run.dated();
        row.lettersInBatch = run.order().lettersInBatch();
        row.options = joined(run.order().options());
        row.createdAt = run.createdAt();
        row.createdBy = run.author().name();
        row.createdLogin = run.author().login();
        row.setAside = "";
        row.proof = "";
        write(run, row);
        return row;
    }

    /** What changes: state, times, decision and failure. */
    static void write(LetterRun run, LetterRunRow row) {
        row.state = run.state().name();
        row.failure = FailureText.code(run.failure());
        row.failureArgs = FailureText.args(run.failure());
        row.verdict = run.decision().map(by -> by.verdict().name()).orElse(null);
        row.decidedAt = run.decision().map(LetterRun.Decision::at).orElse(null);
        row.decidedBy = run.decision().map(by -> by.by().name()).orElse(null);
        row.decidedLogin = run.decision().map(by -> by.by().login()).orElse(null);
        row.remark = run.decision().map(LetterRun.Decision::comment).orElse(null);
        row.frozenAt = run.times().frozen().orElse(null);
        row.startedAt = run.times().started().orElse(null);
        row.endedAt = run.times().ended().orElse(null);
    }

    static LetterRun read(LetterRunRow row, CaseKeys.Key key, PrintedSums.Sum printed) {
        LetterRun.Order order = new LetterRun.Order(RunKind.valueOf(row.kind), row.language, row.dated,
                row.lettersInBatch, words(row.options).map(LetterOption::valueOf).collect(Collectors.toSet()));
        Map<String, Long> setAside = new TreeMap<>(printed.setAside());
        CodeCounts.read(row.setAside, setAside);
        long aside = setAside.values().stream().mapToLong(Long::longValue).sum();
        return new LetterRun(row.id, row.numberOf,
                new LetterRun.Case(key.incident(), key.finess(), key.laboratory()), order, WorkState.valueOf(row.state),
                new LetterRun.Reached(printed.letters() + aside, row.total, printed.letters(), printed.batches(),
                        row.leftOut, row.longLetters),
                setAside, row.createdAt, new Author(row.createdLogin, row.createdBy), decision(row),
                new LetterRun.Times(Optional.ofNullable(row.frozenAt), Optional.ofNullable(row.startedAt),
                        Optional.ofNullable(row.endedAt)),
                FailureText.read(row.failure, row.failureArgs));
    }

    private static Optional<LetterRun.Decision> decision(LetterRunRow row) {
        return row.verdict == null
                ? Optional.empty()
                : Optional.of(new LetterRun.Decision(LetterRun.Verdict.valueOf(row.verdict),
                        new Author(row.decidedLogin, row.decidedBy), row.decidedAt,
                        Optional.ofNullable(row.remark).orElse("")));
    }

    /** Such as {@code 1:MINOR,FOREIGN 12:SHORTEST}. */
    static String proof(List<ProofLetter> letters) {
        return letters.stream().map(letter -> letter.sequence() + ":" + letter.reasons().stream().sorted()
                .map(Enum::name).collect(Collectors.joining(","))).collect(Collectors.joining(" "));
    }

    static List<ProofLetter> proof(String written) {
        return words(written).map(letter -> letter.split(":")).map(parts -> new ProofLetter(
                Integer.parseInt(parts[0]), Arrays.stream(parts[1].split(",")).map(ProofReason::valueOf)
                        .collect(Collectors.toSet()))).toList();
    }

    private static String joined(Set<LetterOption> options) {
        return options.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String written) {
        return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty());
    }
}
