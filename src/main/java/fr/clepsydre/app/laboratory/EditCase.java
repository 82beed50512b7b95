package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Amending;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.KnownQuestions;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.version.Versions;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.version.VersionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A laboratory's case is filled in and moved on, by its manager or by the DPO. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class EditCase {

    @Inject
    private Cases cases;

    @Inject
    private Forms forms;

    @Inject
    private Versions versions;

    @Inject
    private Deciders deciders;

    /**
     * What is to stand. What is not named stays as it is.
     *
     * @param given     the laboratory's own answers by question
     * @param withdrawn questions for which the incident's answer is to show again
     */
    public record Amendment(Map<String, Answer> given, Set<String> withdrawn, Map<Counts.Subject, Count> counts,
            Map<Contact.Role, Contact> contacts) {

        public Amendment {
            given = Map.copyOf(given);
            withdrawn = Set.copyOf(withdrawn);
            counts = Map.copyOf(counts);
            contacts = Map.copyOf(contacts);
        }

        /** Counts alone. */
        public static Amendment of(Map<Counts.Subject, Count> counts) {
            return new Amendment(Map.of(), Set.of(), counts, Map.of());
        }
    }

    /**
     * Refuses as {@link Involvement#moveTo} and {@link VersionBook#checkMove} do, and with NOT_FOUND and
     * CHANGED_MEANWHILE.
     */
    public Outcome<Involvement> move(Reference reference, String finess, Seen seen, MoveRequest request) {
        return cases.change(reference, finess, (involvement, incident, now) -> {
            List<Refusal> refusals = new ArrayList<>(seen.conflict(Optional.of(involvement.status().name()),
                    Optional.of(request.to().name()), "status").stream().toList());
            refusals.addAll(versions.of(reference, finess).checkMove(involvement.status(), request));
            return refusals.isEmpty()
                    ? involvement.moveTo(request, deciders.caller(involvement, incident, now))
                    : new Outcome.Refused<>(refusals);
        });
    }

    /** The laboratory's number of people or records. */
    public Outcome<Involvement> changeCount(Reference reference, String finess, Counts.Subject subject, Seen seen,
            Count to) {
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(Optional.of(involvement.counts().count(subject).canonical()),
                        Optional.of(to.canonical()), subject.key())
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> counted(involvement, subject, to)));
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
        return cases.change(reference, finess, (involvement, incident, now) -> seen
                .conflict(involvement.answers().answer(key).map(Answer::canonical), to.map(Answer::canonical), key)
                .<Outcome<Involvement>>map(Outcome::refused)
                .orElseGet(() -> answered(involvement, incident, now, key, to)));
    }

    /** Several things together, all or none, whatever stood there before: as a program asks for it. */
    public Outcome<Involvement> amend(Reference reference, String finess, Amendment wanted) {
        Outcome<Map<Question, Answer>> known = KnownQuestions.of(forms, wanted.given());
        if (!(known instanceof Outcome.Accepted<Map<Question, Answer>> given)) {
            return new Outcome.Refused<>(known.refusals());
        }
        return cases.change(reference, finess, (before, incident, now) -> {
            var amending = new Amending<>(before);
            wanted.withdrawn().forEach(key -> amending.take(involvement ->
                    answered(involvement, incident, now, key, Optional.empty())));
            amending.take(involvement -> involvement.answerAll(given.value(), incident.answers(), now));
            wanted.counts().forEach((subject, count) -> amending.take(involvement ->
                    counted(involvement, subject, count)));
            wanted.contacts().forEach((role, contact) -> amending.take(involvement ->
                    involvement.changeContact(role, contact)));
            return amending.end();
        });
    }

    private static Outcome<Involvement> counted(Involvement involvement, Counts.Subject subject, Count to) {
        return subject == Counts.Subject.PERSONS ? involvement.changePersons(to) : involvement.changeRecords(to);
    }

    private Outcome<Involvement> answered(Involvement involvement, Incident incident, Instant now, String key,
            Optional<Answer> to) {
        Optional<Question> found = forms.question(key);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key));
        }
        return to.map(answer -> involvement.answer(found.get(), answer, incident.answers(), now))
                .orElseGet(() -> involvement.withdraw(found.get(), incident.answers(), now));
    }
}
