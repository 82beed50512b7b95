package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Reckons anew what the database repeats of the obligations, after something changed that all cases of an incident
 * share, or that lies outside of them. Part of the use case, or of the start, that calls it.
 */
@ApplicationScoped
public class RenewDuties {

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private CaseDuties duties;

    @Inject
    private Clock clock;

    /** Those of every laboratory of an incident. */
    public void of(Incident incident) {
        involvements.of(incident.reference(), new Scope.Everything()).forEach(involvement ->
                involvements.renew(involvement, duties.of(involvement, incident, clock.instant()), clock.instant()));
    }

    /** Those that were never reckoned, as after an update of the program. */
    public void missing() {
        for (Reference reference : involvements.withoutDuties()) {
            incidents.find(reference, new Scope.Everything()).ifPresent(this::of);
        }
    }
}
