package fr.clepsydre.boot.demo;

import fr.clepsydre.app.Account;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the managers of the demo's laboratories decided on the risk, before they wrote their notification. */
@ApplicationScoped
class DemoDecisions {

    private static final Instant WITHOUT_FILING = Instant.parse("2021-03-01T05:30:00Z");

    @Inject
    private DemoBook book;

    /**
     * The case with both decisions, or with that on the notification alone where the laboratory still counts its
     * people; as it was when its risk is not assessed yet.
     */
    Involvement take(DemoCase told, Involvement before, Incident incident, DemoText text, Account manager) {
        if (told.status().ordinal() < CaseStatus.ASSESSED.ordinal()) {
            return before;
        }
        Instant at = told.notifiedAt().map(filed -> filed.minus(Duration.ofMinutes(90))).orElse(WITHOUT_FILING);
        Assessment assessment = Assessment.of(before.answers().over(incident.answers()), before.counts().persons());
        Decider decider = new Decider(manager.name(), at, assessment.score());
        Involvement decided = book.step(before, involvement -> involvement.decide(
                yes(Decision.Subject.NOTIFY, text.get("decision.notify")), decider), at, manager);
        boolean counting = told.count() == Count.Kind.ESTIMATE && told.status() != CaseStatus.ASSESSED;
        return counting ? decided : book.step(decided, involvement -> involvement.decide(
                yes(Decision.Subject.TELL, text.get("decision.tell")), decider), at, manager);
    }

    private static Decision yes(Decision.Subject subject, String reason) {
        return new Decision(subject, Decision.Choice.YES, Optional.empty(), reason);
    }
}
