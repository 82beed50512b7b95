package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Decider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who decides on a case, and how its severity stands then. Part of the use case that calls it. */
@ApplicationScoped
class Deciders {

    @Inject
    private Caller caller;

    Decider caller(Involvement involvement, Incident incident, Instant now) {
        Assessment assessment = Assessment.of(involvement.answers().over(incident.answers()),
                involvement.counts().persons());
        return new Decider(caller.known().name(), now, assessment.score());
    }
}
