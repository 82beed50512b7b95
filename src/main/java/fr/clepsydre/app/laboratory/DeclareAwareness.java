package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.ZonedMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody decides, with a reason, when a laboratory became aware: that starts its clock (art. 33(1)). */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class DeclareAwareness {

    @Inject
    private Cases cases;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Caller caller;

    /**
     * Declares it, or corrects what was declared before.
     *
     * @param seen the canonical moment that stood on the page
     */
    public Outcome<Involvement> declare(Reference reference, String finess, Seen seen, ZonedMoment moment,
            String reason, String evidence) {
        Outcome<Awareness> declared = Awareness.declared(moment, reason, caller.known().name(), evidence);
        if (!(declared instanceof Outcome.Accepted<Awareness> awareness)) {
            return new Outcome.Refused<>(declared.refusals());
        }
        return cases.change(reference, finess, (involvement, incident, now) -> {
            Optional<String> stands = involvement.awareness().map(aware -> aware.moment().canonical());
            Optional<Refusal> conflict = seen.conflict(stands, Optional.of(moment.canonical()), "awareness");
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            Timeline timeline = Timeline.of(involvement.answers().over(incident.answers()));
            return stands.isPresent()
                    ? involvement.correctAwareness(awareness.value(), now, timeline, rulebooks.current())
                    : involvement.declareAwareness(awareness.value(), now, timeline, rulebooks.current());
        });
    }
}
