package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.severity.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A person decides, with reasons, whether the authority is notified (art. 33(1)) or the people are told (art. 34(1)). */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class DecideOnRisk {

    @Inject
    private Cases cases;

    @Inject
    private Deciders deciders;

    /**
     * Refuses as {@link Involvement#decide} does, and with NOT_FOUND and CHANGED_MEANWHILE.
     *
     * @param seen the canonical decision on that subject that stood on the page
     */
    public Outcome<Involvement> decide(Reference reference, String finess, Seen seen, Decision decision) {
        return cases.change(reference, finess, (involvement, incident, now) -> {
            Optional<String> stands = involvement.decisions().latest(decision.subject())
                    .map(latest -> latest.decision().canonical());
            return seen.conflict(stands, Optional.of(decision.canonical()), "choice")
                    .<Outcome<Involvement>>map(Outcome::refused)
                    .orElseGet(() -> involvement.decide(decision, deciders.caller(involvement, incident, now)));
        });
    }
}
