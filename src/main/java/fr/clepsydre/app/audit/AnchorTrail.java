package fr.clepsydre.app.audit;

import fr.clepsydre.app.Background;
import fr.clepsydre.domain.audit.Anchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Anchors the head of the trail when it has moved on; what a sign-off left there is not waited for. */
@ApplicationScoped
public class AnchorTrail {

    @Inject
    private AuditTrail trail;
    @Inject
    private Anchors anchors;

    private volatile long last;

    /** Puts the head outside the database, unless it is there already. */
    public void anchor(Background.Steps steps) {
        Optional<Anchor> head = steps.step(trail::head);
        head.filter(here -> here.sequence() != last).ifPresent(here -> {
            anchors.put(here);
            last = here.sequence();
        });
    }
}
