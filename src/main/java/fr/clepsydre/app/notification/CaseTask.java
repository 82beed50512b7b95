package fr.clepsydre.app.notification;

import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.notification.Completeness;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a laboratory's case asks for.
 *
 * @param kind  what
 * @param state whether it is done, to be done now, or waits for another
 */
public record CaseTask(Kind kind, State state) {

    /** What is to be done, in the order of the law. */
    public enum Kind {
        /** The laboratory says that it knows of the incident. */
        ACKNOWLEDGE,
        /** Art. 33(1): the clock starts. */
        DECLARE_AWARENESS,
        /** Art. 33(3)(a): how many people and records. */
        CONFIRM_COUNTS,
        /** Art. 33(1), 34(1): is a risk likely, is it high; done once a person has decided. */
        ASSESS,
        /** Art. 33(3): the content. */
        COMPLETE_NOTIFICATION,
        /** Art. 33(1): file it and record when. */
        FILE_NOTIFICATION,
        /** Art. 34: the letters. */
        INFORM_PEOPLE
    }

    /** Whether it is its turn. */
    public enum State { DONE, NOW, LATER, NOT_NEEDED }

    /**
     * The tasks of a case. More than one can be due now: waiting for one must not keep another from being done, when
     * a clock runs.
     */
    static List<CaseTask> of(Involvement involvement, Completeness completeness, boolean letters) {
        CaseStatus status = involvement.status();
        boolean none = status == CaseStatus.NOT_NOTIFIABLE;
        boolean aware = involvement.awareness().isPresent();
        boolean decided = involvement.decisions().isComplete();
        boolean assessed = decided || status.ordinal() >= CaseStatus.ASSESSED.ordinal();
        List<CaseTask> tasks = new ArrayList<>();
        tasks.add(task(Kind.ACKNOWLEDGE, status != CaseStatus.ALERTED, true));
        tasks.add(task(Kind.DECLARE_AWARENESS, aware, true));
        tasks.add(task(Kind.CONFIRM_COUNTS, involvement.counts().persons() instanceof Count.Exact, true));
        tasks.add(task(Kind.ASSESS, decided, status != CaseStatus.ALERTED));
        tasks.add(none ? notNeeded(Kind.COMPLETE_NOTIFICATION)
                : task(Kind.COMPLETE_NOTIFICATION, status.isNotified() && completeness.gaps().isEmpty(), true));
        tasks.add(none ? notNeeded(Kind.FILE_NOTIFICATION)
                : task(Kind.FILE_NOTIFICATION, status.isNotified(), aware && assessed));
        tasks.add(none ? notNeeded(Kind.INFORM_PEOPLE)
                : task(Kind.INFORM_PEOPLE, status == CaseStatus.COMPLETED, letters));
        return tasks;
    }

    private static CaseTask task(Kind kind, boolean done, boolean possible) {
        return new CaseTask(kind, done ? State.DONE : possible ? State.NOW : State.LATER);
    }

    private static CaseTask notNeeded(Kind kind) {
        return new CaseTask(kind, State.NOT_NEEDED);
    }
}
