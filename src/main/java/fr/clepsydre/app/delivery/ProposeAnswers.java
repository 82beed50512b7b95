package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** What the letters say about the communication to the people is offered to whoever fills in the notification. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class ProposeAnswers {

    @Inject
    private ReadCase cases;
    @Inject
    private EditCase edit;
    @Inject
    private Deliveries deliveries;

    /** Answers that would be other than those that stand, by question; none when the case is not the caller's. */
    public Map<String, Answer> proposed(Reference reference, String finess) {
        return cases.file(reference, finess).map(this::proposed).orElse(Map.of());
    }

    private Map<String, Answer> proposed(CaseFile file) {
        Reference reference = file.incident().reference();
        String finess = file.involvement().finess();
        InformedAnswers.Told told = new InformedAnswers.Told(InformedAnswers.moment(
                deliveries.firstHandedOver(reference, finess), file.involvement().zone()),
                deliveries.means(reference, finess));
        return InformedAnswers.of(deliveries.reach(reference, finess), told, file.content());
    }

    /**
     * Gives them as the laboratory's own answers, all or none. Refuses with NOTHING_PROPOSED when there is none by now,
     * and as {@link EditCase#amend} does.
     */
    public Outcome<Involvement> take(Reference reference, String finess) {
        Map<String, Answer> given = proposed(reference, finess);
        return given.isEmpty()
                ? Outcome.refused(Refusal.of("NOTHING_PROPOSED"))
                : edit.amend(reference, finess, new EditCase.Amendment(given, Set.of(), Map.of(), Map.of()));
    }
}
