package fr.clepsydre.app.people;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.FileLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One file of people handed in for an incident, and what became of it.
 *
 * @param stage     how far the file has come
 * @param state     of the work of that stage
 * @param layout    how the file is understood, if somebody is to look at that before it is read
 * @param author    who handed it in
 * @param startedAt when the first row was read
 * @param endedAt   when it was over, well or not
 * @param failure   why it failed: IMPORT_INTERRUPTED (hand the file in again, nothing is doubled), IMPORT_FAILED, or a
 *                  {@code FileFault} with line, position and its own arguments; rows before that line were kept
 */
public record PeopleImport(UUID id, Reference incident, ImportStage stage, WorkState state, ImportTally tally,
        Optional<FileLayout> layout, Instant createdAt, Author author, Optional<Instant> startedAt,
        Optional<Instant> endedAt, Optional<Refusal> failure) {

    /** How long a file that nobody goes on with is kept. */
    static final Duration PATIENCE = Duration.ofDays(1);

    static PeopleImport queued(Reference incident, ImportStage stage, long rows, Instant now, Author by) {
        return new PeopleImport(UUID.randomUUID(), incident, stage, WorkState.QUEUED, ImportTally.none(rows),
                Optional.empty(), now, by, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Looked at, and waiting for somebody who goes on with it. */
    PeopleImport looked(FileLayout seen, Instant now) {
        return new PeopleImport(id, incident, ImportStage.LOOK, WorkState.DONE, tally, Optional.of(seen), createdAt,
                author, Optional.of(now), Optional.of(now), Optional.empty());
    }

    /** Why it cannot be read, as far as its beginning tells. */
    Optional<Refusal> fault() {
        return layout.flatMap(seen -> seen.broken().map(Intake::refusal).or(() -> seen.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(Intake.refusal(new BrokenFile(FileFault.MISSING_COLUMN, 1, 0, seen.missing())))));
    }

    /** The next stage of the same file, from its first row. */
    PeopleImport next(ImportStage next, Author by) {
        return new PeopleImport(id, incident, next, WorkState.QUEUED, tally.anew(), layout, createdAt, by,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the file waits for somebody who goes on with it: it was looked at or tried, and nobody is stored. */
    public boolean isWaiting() {
        return stage != ImportStage.KEEP && state == WorkState.DONE;
    }

    /** Whether nothing more will happen to it, and the content of the file is gone. */
    public boolean isOver() {
        return state.isOver() && !isWaiting();
    }

    /** Whether it waits for nobody any longer. */
    boolean isForgotten(Instant now) {
        return isWaiting() && endedAt.filter(end -> end.plus(PATIENCE).isBefore(now)).isPresent();
    }

    PeopleImport anew() {
        return new PeopleImport(id, incident, stage, state, tally.anew(), layout, createdAt, author, startedAt,
                endedAt, failure);
    }

    /** Name of who handed it in. */
    public String createdBy() {
        return author.name();
    }

    PeopleImport begun(Instant now) {
        return with(WorkState.RUNNING, tally, Optional.of(startedAt.orElse(now)), Optional.empty(), Optional.empty());
    }

    PeopleImport at(ImportTally reached) {
        return with(state, reached, startedAt, endedAt, failure);
    }

    PeopleImport in(WorkState next) {
        return with(next, tally, startedAt, endedAt, failure);
    }

    PeopleImport done(Instant now) {
        return with(WorkState.DONE, tally, startedAt, Optional.of(now), Optional.empty());
    }

    PeopleImport cancelled(Instant now) {
        return with(WorkState.CANCELLED, tally, startedAt, Optional.of(now), Optional.empty());
    }

    PeopleImport failed(Refusal why, Instant now) {
        return with(WorkState.FAILED, tally, startedAt, Optional.of(now), Optional.of(why));
    }

    /** How it stands, for the history of the incident: processed, rows, people, duplicates, refused. No person in it. */
    Change fact() {
        return Change.first(Change.Kind.PEOPLE_IMPORT, state.name(), tally.processed() + " "
                + tally.total().orElse(0) + " " + tally.people() + " " + tally.duplicates() + " " + tally.refused());
    }

    private PeopleImport with(WorkState next, ImportTally reached, Optional<Instant> started, Optional<Instant> ended,
            Optional<Refusal> why) {
        return new PeopleImport(id, incident, stage, next, reached, layout, createdAt, author, started, ended, why);
    }
}
