package fr.clepsydre.app.notification;

import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Contradiction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a page, a document or an endpoint says about the case of one laboratory, at one instant.
 *
 * @param duties    what the laboratory owes
 * @param countdown where the clock of the notification stands at {@code now}
 * @param tasks     what the case asks for, in the order of the law
 * @param people    what is in the imported file
 * @param holidays  of the laboratory's territory
 * @param soon      how long before its target an obligation is due soon
 */
public record CaseFile(Incident incident, Involvement involvement, Laboratory laboratory,
        Duties duties, Countdown countdown, Form form, Content content, Completeness completeness,
        List<CaseTask> tasks, PeopleCounts people, Holidays holidays, Duration soon, Instant now) {

    public CaseFile {
        tasks = List.copyOf(tasks);
    }

    /** The same case if the laboratory answered that as well. */
    public CaseFile saying(Map<String, Answer> more) {
        Answers own = new Answers(more).over(content.own());
        Content next = new Content(own, content.incident(), content.derived(), content.timing());
        return new CaseFile(incident, involvement, laboratory, duties, countdown, form, next,
                Completeness.of(form, next), tasks, people, holidays, soon, now);
    }

    /** The deadline of the notification; empty as long as no awareness is declared. */
    public Optional<Deadline> deadline() {
        return duties.notification().flatMap(Obligation::deadline);
    }

    /** Where the clock of an obligation stands. */
    public Countdown countdown(Obligation obligation) {
        return Countdown.of(obligation.standing(), now, soon);
    }

    /** How grave the breach is for the people of this laboratory, as far as it is known. */
    public Assessment assessment() {
        return Assessment.of(answers(), involvement.counts().persons());
    }

    /** Where the notification says something else than what was decided. */
    public List<Contradiction> contradictions() {
        return Contradiction.of(involvement.decisions(), answers(), assessment().score());
    }

    private Answers answers() {
        return involvement.answers().over(incident.answers());
    }

    /** The first thing that is to be done now; empty when nothing is. */
    public Optional<CaseTask> next() {
        return tasks.stream().filter(task -> task.state() == CaseTask.State.NOW).findFirst();
    }
}
