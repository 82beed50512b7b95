package fr.clepsydre.jobs;

import fr.clepsydre.app.laboratory.RenewDuties;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.people.InterruptedImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes up, or ends with words, what the last stop of the server cut short. */
@ApplicationScoped
public class AfterStart {

    @Inject
    private InterruptedImports imports;
    @Inject
    private LetterWork letters;
    @Inject
    private RenewDuties duties;
    @Inject
    private Transactions steps;

    void started(@Observes @Initialized(ApplicationScoped.class) Object start) {
        steps.doStep(duties::missing);
        steps.doStep(imports::end);
        steps.doStep(letters::freeOwn);
    }
}
