package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody fetches the manifest of a run, part by part: each in a transaction of its own, so that a slow reader holds
 * none, and a run of any size needs no more memory than one batch.
 */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadManifest {

    private static final int LETTERS_A_PART = 1000;

    @Inject
    private LetterRuns runs;
    @Inject
    private Letters letters;
    @Inject
    private Messages messages;
    @Inject
    private LetterBatches batches;
    @Inject
    private People people;
    @Inject
    private Caller caller;

    /**
     * Lines of it, as CSV ({@code ;}, CRLF): {@code letter_id batch first_page last_page postcode pages set_aside
     * batch_sha256}; of a run of e-mails {@code letter_id state at failure}. No name and no address in it.
     *
     * @param part from 0, which is the header; then one a batch, then the letters that are in none
     * @return empty after the last one, or when the run is not there or not the caller's to see
     */
    public Optional<String> part(UUID run, int part) {
        Optional<LetterRun> found = runs.find(run, caller.scope());
        if (found.isPresent() && found.get().order().kind() == RunKind.EMAIL) {
            return messages(found.get(), part);
        }
        if (found.isEmpty() || part == 0) {
            return found.map(seen -> ManifestLines.HEADER);
        }
        List<LetterBatches.Span> spans = batches.spans(found.get().number());
        return part <= spans.size()
                ? Optional.of(batch(found.get(), spans.get(part - 1)))
                : rest(found.get(), spans, part - spans.size() - 1);
    }

    private Optional<String> messages(LetterRun run, int part) {
        if (part == 0) {
            return Optional.of(ManifestLines.MESSAGES);
        }
        int from = 1 + (part - 1) * LETTERS_A_PART;
        int to = from + LETTERS_A_PART - 1;
        List<FrozenLetter> some = run.times().frozen().isEmpty() ? List.of() : letters.some(run.number(), from, to);
        Map<Integer, Messages.Fate> fates = messages.some(run.number(), from, to);
        StringBuilder lines = new StringBuilder();
        some.forEach(letter -> ManifestLines.message(lines, letter,
                Optional.ofNullable(fates.get(letter.sequence()))));
        return some.isEmpty() ? Optional.empty() : Optional.of(lines.toString());
    }

    private String batch(LetterRun run, LetterBatches.Span span) {
        return span.file().isEmpty()
                ? waiting(run, letters.some(run.number(), span.first(), span.last()))
                : ManifestLines.whole(batches.places(run.number(), span.batch()).orElseThrow(),
                        span.file().get().sha256());
    }

    /** Those set aside when frozen: their sequences come after those of all batches. */
    private Optional<String> rest(LetterRun run, List<LetterBatches.Span> spans, int page) {
        int last = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).last();
        int from = last + 1 + page * LETTERS_A_PART;
        List<FrozenLetter> some = run.times().frozen().isEmpty()
                ? List.of()
                : letters.some(run.number(), from, from + LETTERS_A_PART - 1);
        return some.isEmpty() ? Optional.empty() : Optional.of(waiting(run, some));
    }

    private String waiting(LetterRun run, List<FrozenLetter> some) {
        Map<People.Written, People.Stored> persons = RunPress.persons(run, some, people);
        StringBuilder lines = new StringBuilder();
        some.forEach(letter -> ManifestLines.unprinted(lines, letter.id(),
                PersonalPart.postcode(RunPress.person(persons, letter).person()), letter.setAside().orElse("")));
        return ManifestLines.whole(lines.toString(), "");
    }
}
