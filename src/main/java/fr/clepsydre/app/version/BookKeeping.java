package fr.clepsydre.app.version;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The way every change of a version takes: its case held, decided on by the domain, kept together with its facts. */
@ApplicationScoped
class BookKeeping {

    @Inject
    private Involvements involvements;

    @Inject
    private ReadCase cases;

    @Inject
    private Versions versions;

    @Inject
    private CaseHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the domain decides. */
    interface Edit {
        Outcome<VersionBook> apply(VersionBook book, CaseFile file, Instant now);
    }

    /** The version as it stands then. Refuses with NOT_FOUND and as the edit does. */
    Outcome<Version> change(Reference reference, String finess, int number, Edit edit) {
        if (involvements.findForChange(reference, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Outcome<VersionBook> outcome = edit.apply(versions.of(reference, finess),
                cases.file(reference, finess).orElseThrow(), now);
        if (!(outcome instanceof Outcome.Accepted<VersionBook> book)) {
            return new Outcome.Refused<>(outcome.refusals());
        }
        Version version = book.value().version(number).orElseThrow();
        if (!book.changes().isEmpty()) {
            versions.save(reference, finess, version);
            history.append(reference, Optional.of(finess), book.changes(), caller.known(), now);
        }
        return new Outcome.Accepted<>(version, book.changes());
    }
}
