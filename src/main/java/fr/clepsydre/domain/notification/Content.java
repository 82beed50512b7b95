package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.Countdown;
import java.util.Optional;

/**
 * What the notification of one laboratory says, each answer with where it comes from.
 *
 * @param own      the laboratory's answers
 * @param incident the answers it shares with the other laboratories of the incident
 * @param derived  what follows from the case itself: who, when, how many
 * @param timing   whether the reasons of a delay are owed
 */
public record Content(Answers own, Answers incident, Answers derived, Timing timing) {

    /** Whether the target was kept so far. */
    public enum Timing {
        IN_TIME,
        LATE;

        public static Timing of(Countdown countdown) {
            return countdown.status().isLate() ? LATE : IN_TIME;
        }
    }

    /** Where an answer comes from. */
    public enum Origin { OWN, INCIDENT, DERIVED }

    /** What one laboratory would notify as its case stands. */
    public static Content of(Incident incident, Involvement involvement, Organisation organisation, Timing timing) {
        return new Content(involvement.answers(), incident.answers(), Derivation.of(involvement, organisation),
                timing);
    }

    /** The answer that counts: derived before own before the incident's. */
    public Optional<Answer> answer(String question) {
        return derived.answer(question).or(() -> own.over(incident).answer(question));
    }

    /** Where that answer comes from; empty when there is none. */
    public Optional<Origin> origin(String question) {
        if (derived.answer(question).isPresent()) {
            return Optional.of(Origin.DERIVED);
        }
        if (own.answer(question).isPresent()) {
            return Optional.of(Origin.OWN);
        }
        return incident.answer(question).map(answer -> Origin.INCIDENT);
    }
}
