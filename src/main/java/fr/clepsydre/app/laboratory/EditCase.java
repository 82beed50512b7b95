package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A laboratory's case is filled in and moved on, by its manager or by the DPO. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class EditCase {

    @Inject
    private Cases cases;

    @Inject
    private Forms forms;

    /** Refuses as {@link Involvement#moveTo} does, and with NOT_FOUND and CHANGED_MEANWHILE. */
    public Outcome<Involvement> move(Reference reference, String finess, Seen seen, MoveRequest request) {
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(Optional.of(involvement.status().name()), Optional.of(request.to().name()), "status")
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> involvement.moveTo(request, now)));
    }

    /** The laboratory's number of people or records. */
    public Outcome<Involvement> changeCount(Reference reference, String finess, Counts.Subject subject, Seen seen,
            Count to) {
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(Optional.of(involvement.counts().count(subject).canonical()),
                        Optional.of(to.canonical()), subject.key())
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> subject == Counts.Subject.PERSONS
                        ? involvement.changePersons(to)
                        : involvement.changeRecords(to)));
    }

    /** Refuses as {@link Involvement#changeContact} does, and with NOT_FOUND and CHANGED_MEANWHILE. */
    public Outcome<Involvement> changeContact(Reference reference, String finess, Contact.Role role, Seen seen,
            Contact to) {
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(Optional.of(involvement.contacts().contact(role).canonical()),
                        Optional.of(to.canonical()), role.key())
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> involvement.changeContact(role, to)));
    }

    /**
     * The laboratory's own answer, in place of the incident's where both answer.
     *
     * @param seen the laboratory's own answer that stood on the page, not the incident's
     * @param to   empty to withdraw it, so that the incident's shows again
     */
    public Outcome<Involvement> answer(Reference reference, String finess, String key, Seen seen,
            Optional<Answer> to) {
        Optional<Question> question = forms.current().question(key);
        if (question.isEmpty()) {
            return Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key));
        }
        return cases.change(reference, finess, (involvement, incident, now) -> {
            Optional<String> stands = involvement.answers().answer(key).map(Answer::canonical);
            Optional<Refusal> conflict = seen.conflict(stands, to.map(Answer::canonical), key);
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            return to.map(answer -> involvement.answer(question.get(), answer, incident.answers(), now))
                    .orElseGet(() -> involvement.withdraw(question.get(), incident.answers(), now));
        });
    }
}
