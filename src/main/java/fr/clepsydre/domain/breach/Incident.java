package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Question;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One breach, often of one processor, that hits one or many controllers. It holds what they share; each has its own
 * {@link Involvement}. Immutable: every method answers the next state and the facts for the history.
 *
 * @param reference  its name
 * @param recordedAt when it was recorded here
 * @param title      1 to {@link #LONGEST_TITLE} characters, on one line
 * @param counts     the total that the incident gives of its own, to hold against the sum of the laboratories
 * @param answers    to questions of level INCIDENT
 */
public record Incident(Reference reference, Instant recordedAt, String title, Counts counts, Answers answers) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Refuses with TITLE_MISSING, TITLE_TOO_LONG (limit, length) or CONTROL_CHARACTER. */
    public static Outcome<Incident> record(Reference reference, String title, Instant now) {
        List<Refusal> refusals = checkTitle(title);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Incident incident = new Incident(reference, now.truncatedTo(ChronoUnit.SECONDS), title.strip(),
                Counts.UNKNOWN, Answers.NONE);
        return Outcome.accepted(incident,
                Change.first(Change.Kind.INCIDENT_RECORDED, "title", incident.title));
    }

    /** Refuses as {@link #record} does. */
    public Outcome<Incident> retitle(String newTitle) {
        List<Refusal> refusals = checkTitle(newTitle);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        String to = newTitle.strip();
        return to.equals(title)
                ? Outcome.accepted(this)
                : Outcome.accepted(new Incident(reference, recordedAt, to, counts, answers),
                        Change.moved(Change.Kind.TITLE_CHANGED, "title", title, to));
    }

    /** One answer; see {@link #answerAll}. */
    public Outcome<Incident> answer(Question question, Answer answer, Instant now) {
        return answerAll(Map.of(question, answer), now);
    }

    /**
     * Several answers together, all or none. Refuses with what {@link Question#check} says, NOT_ANSWERED_HERE for a
     * question of another level, and what {@link Timeline#conflicts} says of the timeline that would result.
     */
    public Outcome<Incident> answerAll(Map<Question, Answer> given, Instant now) {
        return answered(answering(now).answer(answers, given));
    }

    /** Takes an answer back: nothing was answered then, which is not the same as "not known yet". */
    public Outcome<Incident> withdraw(Question question, Instant now) {
        return answered(answering(now).withdraw(answers, question));
    }

    /** The incident's own total, of people or of records. */
    public Outcome<Incident> changeCount(Counts.Subject subject, Count to) {
        return counts.change(subject, to) instanceof Outcome.Accepted<Counts> changed
                ? new Outcome.Accepted<>(new Incident(reference, recordedAt, title, changed.value(), answers),
                        changed.changes())
                : Outcome.accepted(this);
    }

    public Timeline timeline() {
        return Timeline.of(answers);
    }

    private static Answering answering(Instant now) {
        return new Answering(Set.of(Question.Level.INCIDENT), Answers.NONE, Optional.empty(), now);
    }

    private Outcome<Incident> answered(Outcome<Answers> outcome) {
        return outcome instanceof Outcome.Accepted<Answers> accepted
                ? new Outcome.Accepted<>(new Incident(reference, recordedAt, title, counts, accepted.value()),
                        accepted.changes())
                : new Outcome.Refused<>(outcome.refusals());
    }

    private static List<Refusal> checkTitle(String title) {
        if (title.isBlank()) {
            return List.of(Refusal.of("TITLE_MISSING").at("title"));
        }
        int length = title.strip().length();
        if (length > LONGEST_TITLE) {
            return List.of(Refusal.of("TITLE_TOO_LONG", LONGEST_TITLE, length).at("title"));
        }
        return title.strip().chars().anyMatch(Character::isISOControl)
                ? List.of(Refusal.of("CONTROL_CHARACTER").at("title"))
                : List.of();
    }
}
