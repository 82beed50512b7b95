package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
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

    private static final int PAGE = 1000;

    @Inject
    private LetterRuns runs;
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

    /** The files of a run, in order. */
    public List<LetterBatch> batches(UUID run) {
        return run(run).map(found -> runs.batches(run)).orElse(List.of());
    }

    /** One file, a PDF. Empty as long as it is not printed. */
    public Optional<LetterFile> batch(UUID run, int number) {
        return run(run).flatMap(found -> runs.batch(run, number)
                .map(content -> new LetterFile(name(found, "batch-" + number + ".pdf"), content)));
    }

    /**
     * Every letter of the run, one a line, as CSV (UTF-8, {@code ;}, CRLF): {@code letter_id batch first_page last_page
     * postcode pages set_aside batch_sha256}. No name in it.
     */
    public Optional<LetterFile> manifest(UUID run) {
        return run(run).map(found -> new LetterFile(name(found, "manifest.csv"), manifest(found).bytes()));
    }

    private Manifest manifest(LetterRun run) {
        Manifest manifest = new Manifest(runs.batches(run.id()));
        for (int from = 1; from <= run.reached().total(); from += PAGE) {
            runs.letters(run.id(), from, PAGE).forEach(manifest::add);
        }
        return manifest;
    }

    /** One letter by itself, a PDF. Refuses with NOT_FOUND or LETTER_SET_ASIDE (code). */
    public Outcome<LetterFile> letter(UUID run, String letterId) {
        Optional<LetterRun> found = run(run);
        Optional<FrozenLetter> letter = found.flatMap(mine -> runs.letter(run, letterId));
        if (letter.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", letterId));
        }
        Optional<String> setAside = letter.get().setAside();
        return setAside.isPresent()
                ? Outcome.refused(Refusal.of("LETTER_SET_ASIDE", setAside.get()))
                : single(found.orElseThrow(), letter.get());
    }

    private Outcome<LetterFile> single(LetterRun run, FrozenLetter letter) {
        LetterRuns.Frozen frozen = runs.frozen(run.id());
        Outcome<LetterPrinter.Ready> opened = printer.open(frozen.templates(), frozen.setting());
        if (!(opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready)) {
            return new Outcome.Refused<>(opened.refusals());
        }
        Outcome<byte[]> printed = ready.value().single(letter.letter());
        return printed instanceof Outcome.Accepted<byte[]> content
                ? Outcome.accepted(new LetterFile(letter.letter().id() + ".pdf", content.value()))
                : new Outcome.Refused<>(printed.refusals());
    }

    private static String name(LetterRun run, String rest) {
        return String.join("-", run.of().incident().toString(), run.of().finess(), "letters", rest);
    }
}
