package fr.clepsydre.app.people;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One file of people handed in for an incident, and what became of it.
 *
 * @param author    who handed it in
 * @param startedAt when the first row was read
 * @param endedAt   when it was over, well or not
 * @param failure   why it failed: IMPORT_INTERRUPTED (hand the file in again, nothing is doubled), IMPORT_FAILED, or a
 *                  {@code FileFault} with line, position and its own arguments; rows before that line were kept
 */
public record PeopleImport(UUID id, Reference incident, WorkState state, ImportTally tally, Instant createdAt,
        Author author, Optional<Instant> startedAt, Optional<Instant> endedAt, Optional<Refusal> failure) {

    static PeopleImport queued(Reference incident, long rows, Instant now, Author by) {
        return new PeopleImport(UUID.randomUUID(), incident, WorkState.QUEUED, ImportTally.none(rows), now, by,
                Optional.empty(), Optional.empty(), Optional.empty());
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
        return new PeopleImport(id, incident, next, reached, createdAt, author, started, ended, why);
    }
}
