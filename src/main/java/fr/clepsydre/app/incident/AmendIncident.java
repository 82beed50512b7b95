package fr.clepsydre.app.incident;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Steps;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.RenewDuties;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several things of an incident change together, all or none: as a program asks for it. */
@UseCase(Permission.EDIT_INCIDENT)
@ApplicationScoped
public class AmendIncident {

    @Inject
    private Incidents incidents;

    @Inject
    private CaseHistory history;

    @Inject
    private Forms forms;

    @Inject
    private RenewDuties duties;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What is to stand. What is not named stays as it is.
     *
     * @param given     answers by question
     * @param withdrawn questions whose answer is taken back
     * @param counts    the incident's own totals
     */
    public record Amendment(Optional<String> title, Map<String, Answer> given, Set<String> withdrawn,
            Map<Counts.Subject, Count> counts) {

        public Amendment {
            given = Map.copyOf(given);
            withdrawn = Set.copyOf(withdrawn);
            counts = Map.copyOf(counts);
        }
    }

    /** Refuses as {@link EditIncident} does for each of its parts, whatever stood there before. */
    public Outcome<Incident> amend(Reference reference, Amendment wanted) {
        Optional<Incident> found = incidents.findForChange(reference);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        Instant now = clock.instant();
        Outcome<Incident> outcome = steps(found.get(), wanted, now);
        if (outcome instanceof Outcome.Accepted<Incident> accepted && !accepted.changes().isEmpty()) {
            incidents.save(found.get(), accepted.value(), caller.known(), now);
            history.append(reference, Optional.empty(), accepted.changes(), caller.known(), now);
            duties.of(accepted.value());
        }
        return outcome;
    }

    private Outcome<Incident> steps(Incident before, Amendment wanted, Instant now) {
        Outcome<Map<Question, Answer>> given = KnownQuestions.of(forms.current(), wanted.given());
        if (!(given instanceof Outcome.Accepted<Map<Question, Answer>> answers)) {
            return new Outcome.Refused<>(given.refusals());
        }
        var steps = new Steps<>(before);
        wanted.title().ifPresent(title -> steps.take(incident -> incident.retitle(title)));
        for (String key : wanted.withdrawn()) {
            steps.take(incident -> forms.current().question(key)
                    .map(question -> incident.withdraw(question, now))
                    .orElseGet(() -> Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key))));
        }
        steps.take(incident -> incident.answerAll(answers.value(), now));
        wanted.counts().forEach((subject, count) -> steps.take(incident -> incident.changeCount(subject, count)));
        return steps.end();
    }
}
