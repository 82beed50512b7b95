package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at runs of letters and fetches what was printed; a laboratory manager those of their laboratory. */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadLetters {

    @Inject
    private LetterRuns runs;
    @Inject
    private Letters letters;
    @Inject
    private LetterBatches batches;
    @Inject
    private People people;
    @Inject
    private Involvements involvements;
    @Inject
    private LetterPrinter printer;
    @Inject
    private Caller caller;

    /** All runs that the caller may see, the newest first. */
    public List<LetterRun> overview() {
        return runs.all(caller.scope());
    }

    /** The runs of one case, the newest first; none when it is not the caller's to see. */
    public List<LetterRun> runs(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope()).isEmpty()
                ? List.of()
                : runs.of(reference, finess);
    }

    /** Empty when there is none, or when it is not the caller's to see. */
    public Optional<LetterRun> run(UUID run) {
        return runs.find(run, caller.scope());
    }

    /** The files of a run that are printed, in order. */
    public List<LetterBatch> batches(UUID run) {
        return run(run).map(found -> batches.spans(found.number()).stream().flatMap(span -> span.file().stream())
                .filter(file -> file.letters() > 0).toList()).orElse(List.of());
    }

    /** One file, a PDF. Empty as long as it is not printed. */
    @Recorded
    public Optional<LetterFile> batch(UUID run, int number) {
        return run(run).flatMap(found -> batches.content(found.number(), number)
                .map(content -> new LetterFile(name(found, "batch-" + number + ".pdf"), content)));
    }

    /** What the manifest is to be called; empty when there is no such run, or when it is not the caller's to see. */
    @Recorded
    public Optional<String> manifestName(UUID run) {
        return run(run).map(found -> name(found, "manifest.csv"));
    }

    /** One letter by itself, a PDF. Refuses with NOT_FOUND or LETTER_SET_ASIDE (code). */
    @Recorded
    public Outcome<LetterFile> letter(UUID run, String letterId) {
        Optional<LetterRun> found = run(run).filter(mine -> mine.times().frozen().isPresent());
        Optional<FrozenLetter> letter = found.flatMap(mine -> LetterId.code(letterId)
                .flatMap(code -> letters.find(mine.number(), code)));
        if (letter.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", letterId));
        }
        Optional<String> setAside = letter.get().setAside();
        return setAside.isPresent()
                ? Outcome.refused(Refusal.of("LETTER_SET_ASIDE", setAside.get()))
                : single(found.orElseThrow(), letter.get());
    }

    private Outcome<LetterFile> single(LetterRun run, FrozenLetter letter) {
        Outcome<RunPress> opened = RunPress.open(run, runs.frozen(run.id()), printer);
        if (!(opened instanceof Outcome.Accepted<RunPress> press)) {
            return new Outcome.Refused<>(opened.refusals());
        }
        Outcome<byte[]> printed =
                press.value().ready().single(press.value().letters(List.of(letter), people).get(0));
        return printed instanceof Outcome.Accepted<byte[]> content
                ? Outcome.accepted(new LetterFile(letter.id() + ".pdf", content.value()))
                : new Outcome.Refused<>(printed.refusals());
    }

    private static String name(LetterRun run, String rest) {
        return String.join("-", run.of().incident().toString(), run.of().finess(), "letters", rest);
    }
}
