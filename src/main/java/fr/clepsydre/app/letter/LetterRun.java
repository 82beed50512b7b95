package fr.clepsydre.app.letter;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The letters of one laboratory to its people in one incident: frozen when ordered, printed in batches.
 *
 * @param language       {@code fr} or {@code en}
 * @param dated          the date printed on the letters
 * @param lettersInBatch at most so many in one file
 * @param author         who ordered it
 * @param setAside       how many letters were not printed, by code: never dropped, to be decided on
 * @param failure        why it failed: RUN_FAILED, or what the press refuses
 */
public record LetterRun(UUID id, Case of, String language, LocalDate dated, int lettersInBatch, WorkState state,
        Reached reached, Map<String, Long> setAside, Instant createdAt, Author author,
        Optional<Instant> startedAt, Optional<Instant> endedAt, Optional<Refusal> failure) {

    public LetterRun {
        setAside = Map.copyOf(setAside);
    }

    /**
     * Whose letters.
     *
     * @param laboratory its name
     */
    public record Case(Reference incident, String finess, String laboratory) {
    }

    /**
     * How far it is. When done, {@code total = letters + } the sum of those set aside.
     *
     * @param processed people whose letter is printed or set aside
     * @param total     people to write to; 0 until they are frozen
     * @param letters   printed
     * @param batches   printed
     */
    public record Reached(long processed, long total, long letters, int batches) {

        public static final Reached NOTHING = new Reached(0, 0, 0, 0);
    }

    /** Name of who ordered it. */
    public String createdBy() {
        return author.name();
    }

    LetterRun begun(Instant now) {
        return with(WorkState.RUNNING, reached, Optional.of(startedAt.orElse(now)), Optional.empty(),
                Optional.empty());
    }

    LetterRun at(Reached further) {
        return with(state, further, startedAt, endedAt, failure);
    }

    LetterRun in(WorkState next) {
        return with(next, reached, startedAt, endedAt, failure);
    }

    LetterRun cancelled(Instant now) {
        return with(WorkState.CANCELLED, reached, startedAt, Optional.of(now), Optional.empty());
    }

    LetterRun done(Instant now) {
        return with(WorkState.DONE, reached, startedAt, Optional.of(now), Optional.empty());
    }

    LetterRun failed(Refusal why, Instant now) {
        return with(WorkState.FAILED, reached, startedAt, Optional.of(now), Optional.of(why));
    }

    /** How it stands, for the history of the case: processed, people, letters, files, the date on them. No person in it. */
    Change fact() {
        return Change.first(Change.Kind.LETTER_RUN, state.name(), reached.processed() + " " + reached.total() + " "
                + reached.letters() + " " + reached.batches() + " " + dated);
    }

    private LetterRun with(WorkState next, Reached further, Optional<Instant> started, Optional<Instant> ended,
            Optional<Refusal> why) {
        return new LetterRun(id, of, language, dated, lettersInBatch, next, further, setAside, createdAt, author,
                started, ended, why);
    }
}
