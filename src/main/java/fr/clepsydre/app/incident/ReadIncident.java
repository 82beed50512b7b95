package fr.clepsydre.app.incident;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.app.notification.AssessmentQuestions;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Somebody opens an incident. A laboratory manager sees those of their laboratory only. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class ReadIncident {

    @Inject
    private Incidents incidents;

    @Inject
    private CaseHistory history;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Forms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Empty when there is none of that name, or when it is not the caller's to see. */
    public Optional<Incident> find(Reference reference) {
        return incidents.find(reference, caller.scope());
    }

    /** See {@link Incidents#list}. */
    public Slice<Incidents.Row> list(String text, Slice.Window window) {
        return incidents.list(text, caller.scope(), window, clock.instant());
    }

    /** The newest first. */
    public Slice<CaseHistory.Event> history(Reference reference, Slice.Window window) {
        return find(reference).isEmpty()
                ? new Slice<>(List.of(), 0)
                : history.of(reference, caller.scope(), window);
    }

    /** Who gave each answer of the incident last. */
    public List<CaseHistory.Event> lastAnswers(Reference reference) {
        return find(reference).isEmpty() ? List.of() : history.lastAnswers(reference, Optional.empty());
    }

    /** The newest version of a rule, for its title. */
    public Optional<Rule> rule(String key) {
        return rulebooks.current().rules().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The question of that key, of whichever form. */
    public Optional<Question> question(String key) {
        return forms.question(key);
    }

    /** The questions of the form that new notifications follow. */
    public Form form() {
        return forms.current();
    }

    /** What is asked to assess the severity. */
    public Form assessment() {
        return AssessmentQuestions.of(forms);
    }
}
