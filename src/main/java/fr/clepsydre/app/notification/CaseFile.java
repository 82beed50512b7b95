package fr.clepsydre.app.notification;

import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a page, a document or an endpoint says about the case of one laboratory, at one instant.
 *
 * @param deadline  empty as long as no awareness is declared
 * @param countdown where the clock stands at {@code now}
 * @param tasks     what the case asks for, in the order of the law
 * @param people    what is in the imported file
 */
public record CaseFile(Incident incident, Involvement involvement, Laboratory laboratory,
        Optional<Deadline> deadline, Countdown countdown, Form form, Content content, Completeness completeness,
        List<CaseTask> tasks, PeopleCounts people, Instant now) {

    public CaseFile {
        tasks = List.copyOf(tasks);
    }

    /** The first thing that is to be done now; empty when nothing is. */
    public Optional<CaseTask> next() {
        return tasks.stream().filter(task -> task.state() == CaseTask.State.NOW).findFirst();
    }
}
