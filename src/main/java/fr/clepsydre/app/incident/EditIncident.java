package fr.clepsydre.app.incident;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is known of an incident is filled in and corrected; each change is a fact of its own in the history. */
@UseCase(Permission.EDIT_INCIDENT)
@ApplicationScoped
public class EditIncident {

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
     * One answer, or its withdrawal. Refuses as {@link Incident#answer} does, and with NOT_FOUND, UNKNOWN_QUESTION and
     * CHANGED_MEANWHILE.
     *
     * @param to empty to withdraw
     */
    public Outcome<Incident> answer(Reference reference, String key, Seen seen, Optional<Answer> to) {
        return change(reference, incident -> {
            Optional<Question> question = forms.current().question(key);
            if (question.isEmpty()) {
                return Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key));
            }
            Optional<String> stands = incident.answers().answer(key).map(Answer::canonical);
            Optional<Refusal> conflict = seen.conflict(stands, to.map(Answer::canonical), key);
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            return to.map(answer -> incident.answer(question.get(), answer, clock.instant()))
                    .orElseGet(() -> incident.withdraw(question.get(), clock.instant()));
        });
    }

    /** Several answers together, all or none. */
    public Outcome<Incident> answerAll(Reference reference, Map<String, Answer> answers) {
        Outcome<Map<Question, Answer>> known = KnownQuestions.of(forms.current(), answers);
        return known instanceof Outcome.Accepted<Map<Question, Answer>> questions
                ? change(reference, incident -> incident.answerAll(questions.value(), clock.instant()))
                : new Outcome.Refused<>(known.refusals());
    }

    /** Refuses as {@link Incident#retitle} does, and with NOT_FOUND and CHANGED_MEANWHILE. */
    public Outcome<Incident> retitle(Reference reference, Seen seen, String title) {
        return change(reference, incident -> seen
                .conflict(Optional.of(incident.title()), Optional.of(title.strip()), "title")
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> incident.retitle(title)));
    }

    /** The incident's own total of people or records. */
    public Outcome<Incident> changeCount(Reference reference, Counts.Subject subject, Seen seen, Count to) {
        return change(reference, incident -> seen
                .conflict(Optional.of(incident.counts().count(subject).canonical()), Optional.of(to.canonical()),
                        subject.key())
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> incident.changeCount(subject, to)));
    }

    private Outcome<Incident> change(Reference reference, Function<Incident, Outcome<Incident>> edit) {
        Optional<Incident> found = incidents.findForChange(reference);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        Outcome<Incident> outcome = edit.apply(found.get());
        if (outcome instanceof Outcome.Accepted<Incident> accepted && !accepted.changes().isEmpty()) {
            incidents.save(found.get(), accepted.value(), caller.known(), clock.instant());
            history.append(reference, Optional.empty(), accepted.changes(), caller.known(), clock.instant());
            duties.of(accepted.value());
        }
        return outcome;
    }
}
