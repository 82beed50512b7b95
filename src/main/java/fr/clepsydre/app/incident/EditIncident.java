package fr.clepsydre.app.incident;

import fr.clepsydre.app.Amending;
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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of an incident is filled in and corrected; each change is a fact of its own in the history. */
@UseCase(Permission.EDIT_INCIDENT)
@ApplicationScoped
public class EditIncident {

    @Inject
    private Incidents incidents;

    @Inject
    private AwareLaboratories laboratories;

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

    /** A change that the domain decides on. */
    private interface Edit {
        Outcome<Incident> apply(Incident incident, Instant now);
    }

    /**
     * One answer, or its withdrawal. Refuses as {@link Incident#answer} does, and with NOT_FOUND, UNKNOWN_QUESTION,
     * CHANGED_MEANWHILE and BREACH_START_AFTER_AWARENESS.
     *
     * @param to empty to withdraw
     */
    public Outcome<Incident> answer(Reference reference, String key, Seen seen, Optional<Answer> to) {
        return change(reference, (incident, now) -> {
            Optional<Question> question = forms.question(key);
            if (question.isEmpty()) {
                return Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key));
            }
            Optional<String> stands = incident.answers().answer(key).map(Answer::canonical);
            Optional<Refusal> conflict = seen.conflict(stands, to.map(Answer::canonical), key);
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            return to.map(answer -> incident.answer(question.get(), answer, now))
                    .orElseGet(() -> incident.withdraw(question.get(), now));
        });
    }

    /** Refuses as {@link Incident#retitle} does, and with NOT_FOUND and CHANGED_MEANWHILE. */
    public Outcome<Incident> retitle(Reference reference, Seen seen, String title) {
        return change(reference, (incident, now) -> seen
                .conflict(Optional.of(incident.title()), Optional.of(title.strip()), "title")
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> incident.retitle(title)));
    }

    /** The incident's own total of people or records. */
    public Outcome<Incident> changeCount(Reference reference, Counts.Subject subject, Seen seen, Count to) {
        return change(reference, (incident, now) -> seen
                .conflict(Optional.of(incident.counts().count(subject).canonical()), Optional.of(to.canonical()),
                        subject.key())
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> incident.changeCount(subject, to)));
    }

    /** Several things together, all or none, whatever stood there before: as a program asks for it. */
    public Outcome<Incident> amend(Reference reference, Amendment wanted) {
        return change(reference, (incident, now) -> {
            Outcome<Map<Question, Answer>> given = KnownQuestions.of(forms, wanted.given());
            return given instanceof Outcome.Accepted<Map<Question, Answer>> answers
                    ? amended(incident, wanted, answers.value(), now)
                    : new Outcome.Refused<>(given.refusals());
        });
    }

    private Outcome<Incident> amended(Incident before, Amendment wanted, Map<Question, Answer> answers, Instant now) {
        var amending = new Amending<>(before);
        wanted.title().ifPresent(title -> amending.take(incident -> incident.retitle(title)));
        for (String key : wanted.withdrawn()) {
            amending.take(incident -> forms.question(key)
                    .map(question -> incident.withdraw(question, now))
                    .orElseGet(() -> Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key))));
        }
        amending.take(incident -> incident.answerAll(answers, now));
        wanted.counts().forEach((subject, count) -> amending.take(incident -> incident.changeCount(subject, count)));
        return amending.end();
    }

    private Outcome<Incident> change(Reference reference, Edit edit) {
        Optional<Incident> found = incidents.findForChange(reference);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        Instant now = clock.instant();
        Outcome<Incident> outcome = laboratories.holdAgainst(edit.apply(found.get(), now));
        if (outcome instanceof Outcome.Accepted<Incident> accepted && !accepted.changes().isEmpty()) {
            incidents.save(found.get(), accepted.value(), caller.known(), now);
            history.append(reference, Optional.empty(), accepted.changes(), caller.known(), now);
            duties.of(accepted.value());
        }
        return outcome;
    }
}
