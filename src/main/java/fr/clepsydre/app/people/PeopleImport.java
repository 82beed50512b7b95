package fr.clepsydre.app.people;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One file of people handed in for an incident, and what became of it.
 *
 * @param createdBy name of who handed it in
 * @param startedAt when the first row was read
 * @param endedAt   when it was over, well or not
 * @param failure   why it failed: IMPORT_INTERRUPTED (hand the file in again, nothing is doubled), IMPORT_FAILED, or a
 *                  {@code FileFault} with line, position and its own arguments; rows before that line were kept
 */
public record PeopleImport(UUID id, Reference incident, WorkState state, ImportTally tally, Instant createdAt,
        String createdBy, Optional<Instant> startedAt, Optional<Instant> endedAt, Optional<Refusal> failure) {

    static PeopleImport queued(Reference incident, long rows, Instant now, String by) {
        return new PeopleImport(UUID.randomUUID(), incident, WorkState.QUEUED, ImportTally.none(rows), now, by,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    PeopleImport begun(Instant now) {
        return new PeopleImport(id, incident, WorkState.RUNNING, tally, createdAt, createdBy, Optional.of(now),
                Optional.empty(), Optional.empty());
    }

    PeopleImport at(ImportTally reached) {
        return new PeopleImport(id, incident, state, reached, createdAt, createdBy, startedAt, endedAt, failure);
    }

    PeopleImport done(Instant now) {
        return new PeopleImport(id, incident, WorkState.DONE, tally, createdAt, createdBy, startedAt,
                Optional.of(now), Optional.empty());
    }

    PeopleImport failed(Refusal why, Instant now) {
        return new PeopleImport(id, incident, WorkState.FAILED, tally, createdAt, createdBy, startedAt,
                Optional.of(now), Optional.of(why));
    }
}
