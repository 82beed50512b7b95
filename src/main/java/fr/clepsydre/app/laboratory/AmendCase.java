package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Steps;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several things of a laboratory's case change together, all or none: as a program asks for it. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class AmendCase {

    @Inject
    private Cases cases;

    @Inject
    private Forms forms;

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

    /** Refuses as {@link EditCase} does for each of its parts, whatever stood there before. */
    public Outcome<Involvement> amend(Reference reference, String finess, Amendment wanted) {
        return cases.change(reference, finess, (involvement, incident, now) -> steps(involvement, incident, now, wanted));
    }

    private Outcome<Involvement> steps(Involvement before, Incident incident, Instant now, Amendment wanted) {
        var steps = new Steps<>(before);
        wanted.withdrawn().forEach(key -> steps.take(involvement ->
                answer(involvement, incident, now, key, Optional.empty())));
        wanted.given().forEach((key, answer) -> steps.take(involvement ->
                answer(involvement, incident, now, key, Optional.of(answer))));
        wanted.counts().forEach((subject, count) -> steps.take(involvement -> subject == Counts.Subject.PERSONS
                ? involvement.changePersons(count)
                : involvement.changeRecords(count)));
        wanted.contacts().forEach((role, contact) -> steps.take(involvement ->
                involvement.changeContact(role, contact)));
        return steps.end();
    }

    private Outcome<Involvement> answer(Involvement involvement, Incident incident, Instant now, String key,
            Optional<Answer> to) {
        return forms.current().question(key)
                .map(question -> to
                        .map(answer -> involvement.answer(question, answer, incident.answers(), now))
                        .orElseGet(() -> involvement.withdraw(question, incident.answers(), now)))
                .orElseGet(() -> Outcome.refused(Refusal.of("UNKNOWN_QUESTION", key).at(key)));
    }
}
