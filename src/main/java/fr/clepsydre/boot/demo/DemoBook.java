package fr.clepsydre.boot.demo;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.CaseDuties;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the demo says into the register at the time at which it is said to have happened. */
@ApplicationScoped
class DemoBook {

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private CaseDuties duties;

    @Inject
    private CaseHistory history;

    @Inject
    private Forms forms;

    /** A step of a case: what the domain makes of it then. */
    interface Step {
        Outcome<Involvement> take(Involvement involvement);
    }

    Incident record(int year, String title, Map<String, Answer> answers, Instant at, Account by) {
        var recorded = accepted(Incident.record(incidents.next(year), title, at));
        var answered = accepted(recorded.value().answerAll(asked(answers), at));
        incidents.add(answered.value(), by);
        append(answered.value().reference(), Optional.empty(), recorded.changes(), at, by);
        append(answered.value().reference(), Optional.empty(), answered.changes(), at, by);
        return answered.value();
    }

    Incident answer(Incident before, Map<String, Answer> answers, Instant at, Account by) {
        return change(before, before.answerAll(asked(answers), at), at, by);
    }

    Incident change(Incident before, Outcome<Incident> outcome, Instant at, Account by) {
        var changed = accepted(outcome);
        incidents.save(before, changed.value(), by, at);
        append(before.reference(), Optional.empty(), changed.changes(), at, by);
        return changed.value();
    }

    Involvement involve(Outcome<Involvement> outcome, Instant at, Account by) {
        var begun = accepted(outcome);
        involvements.add(begun.value(), owed(begun.value(), at));
        append(begun.value().incident(), Optional.of(begun.value().finess()), begun.changes(), at, by);
        return begun.value();
    }

    Involvement step(Involvement before, Step step, Instant at, Account by) {
        var taken = accepted(step.take(before));
        involvements.save(before, taken.value(), owed(taken.value(), at), by, at);
        append(before.incident(), Optional.of(before.finess()), taken.changes(), at, by);
        return taken.value();
    }

    private Duties owed(Involvement involvement, Instant at) {
        return duties.of(involvement, incidents.find(involvement.incident(), new Scope.Everything()).orElseThrow(), at);
    }

    private void append(Reference incident, Optional<String> finess, List<Change> changes, Instant at, Account by) {
        history.append(incident, finess, changes, by, at);
    }

    private Map<Question, Answer> asked(Map<String, Answer> answers) {
        Map<Question, Answer> asked = new LinkedHashMap<>();
        answers.forEach((key, answer) -> asked.put(forms.question(key).orElseThrow(), answer));
        return asked;
    }

    private static <T> Outcome.Accepted<T> accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted;
        }
        throw new IllegalStateException("the demo's own story is refused: " + outcome.refusals());
    }
}
