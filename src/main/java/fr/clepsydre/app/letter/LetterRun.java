package fr.clepsydre.app.letter;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.RunKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The letters of one laboratory to its people in one incident: frozen when ordered, approved by a second person on a
 * proof, printed in batches. QUEUED until it may print, RUNNING while any server may take a batch of it.
 *
 * @param number   short, of all runs; 0 until it is kept
 * @param author   who ordered it
 * @param setAside how many letters were not printed, by code: never dropped, to be decided on
 * @param decision what a second person said; empty until then
 * @param failure  why it failed, or halted by itself: RUN_FAILED, DISK_FULL, or what the press refuses
 */
public record LetterRun(UUID id, long number, Case of, Order order, WorkState state, Reached reached,
        Map<String, Long> setAside, Instant createdAt, Author author, Optional<Decision> decision, Times times,
        Optional<Refusal> failure) {

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
     * What was ordered.
     *
     * @param language       {@code fr} or {@code en}
     * @param dated          the date printed on the letters
     * @param lettersInBatch at most so many in one file
     */
    public record Order(RunKind kind, String language, LocalDate dated, int lettersInBatch,
            Set<LetterOption> options) {

        public Order {
            options = Set.copyOf(options);
        }
    }

    /**
     * How far it is. When done, {@code total = letters + } the sum of those set aside.
     *
     * @param processed   people whose letter is printed or set aside
     * @param total       people to write to; 0 until they are frozen
     * @param letters     printed
     * @param batches     printed
     * @param leftOut     people who are not written to because they have had theirs
     * @param longLetters letters that need more than one page, as far as the proof shows
     */
    public record Reached(long processed, long total, long letters, int batches, long leftOut, long longLetters) {

        public static final Reached NOTHING = new Reached(0, 0, 0, 0, 0, 0);
    }

    /** What the second person said, who did not order it. */
    public record Decision(Verdict verdict, Author by, Instant at, String comment) {
    }

    /** Whether it may be printed. */
    public enum Verdict {
        APPROVED,
        REFUSED
    }

    /**
     * When what happened; each empty until then.
     *
     * @param started when it was let print
     */
    public record Times(Optional<Instant> frozen, Optional<Instant> started, Optional<Instant> ended) {

        public static final Times NOT_YET = new Times(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public String language() {
        return order.language();
    }

    public LocalDate dated() {
        return order.dated();
    }

    public Optional<Instant> startedAt() {
        return times.started();
    }

    public Optional<Instant> endedAt() {
        return times.ended();
    }

    /** Name of who ordered it. */
    public String createdBy() {
        return author.name();
    }

    /** Whether a program ordered it that needs nobody's approval. */
    public boolean unattended() {
        return order.options().contains(LetterOption.UNATTENDED);
    }

    /** Whether it is frozen, and nobody has said yet whether it may be printed. */
    public boolean awaitsApproval() {
        return state == WorkState.QUEUED && times.frozen().isPresent();
    }

    LetterRun in(WorkState next) {
        return new LetterRun(id, number, of, order, next, reached, setAside, createdAt, author, decision, times,
                Optional.empty());
    }

    /** Lets it print, from now on or once more. */
    LetterRun released(Instant now) {
        return at(WorkState.RUNNING, new Times(times.frozen(), Optional.of(times.started().orElse(now)),
                Optional.empty()), Optional.empty());
    }

    LetterRun decided(Decision by) {
        return new LetterRun(id, number, of, order, state, reached, setAside, createdAt, author, Optional.of(by),
                times, failure);
    }

    LetterRun halted(Refusal why) {
        return at(WorkState.PAUSED, times, Optional.of(why));
    }

    LetterRun ended(WorkState as, Optional<Refusal> why, Instant now) {
        return at(as, new Times(times.frozen(), times.started(), Optional.of(now)), why);
    }

    /** How it stands, for the history of the case: processed, people, letters, files, the date on them. No person in it. */
    Change fact() {
        return fact(state.name());
    }

    Change fact(String subject) {
        return Change.first(Change.Kind.LETTER_RUN, subject, reached.processed() + " " + reached.total() + " "
                + reached.letters() + " " + reached.batches() + " " + dated());
    }

    private LetterRun at(WorkState next, Times then, Optional<Refusal> why) {
        return new LetterRun(id, number, of, order, next, reached, setAside, createdAt, author, decision, then, why);
    }
}
