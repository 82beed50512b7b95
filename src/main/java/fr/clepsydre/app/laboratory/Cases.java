package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The way every change of a laboratory's case takes: found within the caller's scope and held, changed by the domain,
 * kept together with its facts. Package-private: the use cases are the way in.
 */
@ApplicationScoped
class Cases {

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private CaseDuties duties;

    @Inject
    private CaseHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A change that the domain decides on. */
    interface Edit {
        Outcome<Involvement> apply(Involvement involvement, Incident incident, Instant now);
    }

    /** Refuses with NOT_FOUND, also when it is another laboratory's, and with what the edit refuses. */
    Outcome<Involvement> change(Reference reference, String finess, Edit edit) {
        Optional<Incident> incident = incidents.find(reference, caller.scope());
        Optional<Involvement> found = involvements.findForChange(reference, finess, caller.scope());
        if (incident.isEmpty() || found.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Instant now = clock.instant();
        Outcome<Involvement> outcome = edit.apply(found.get(), incident.get(), now);
        if (outcome instanceof Outcome.Accepted<Involvement> accepted && !accepted.changes().isEmpty()) {
            involvements.save(found.get(), accepted.value(), duties.of(accepted.value(), incident.get(), now), caller.known(),
                    now);
            history.append(reference, Optional.of(finess), accepted.changes(), caller.known(), now);
        }
        return outcome;
    }
}
