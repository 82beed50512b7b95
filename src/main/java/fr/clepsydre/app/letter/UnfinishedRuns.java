package fr.clepsydre.app.letter;

import fr.clepsydre.app.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs that the last stop of the server cut short go on where they were. Not a use case: nobody asks for it. */
@ApplicationScoped
public class UnfinishedRuns {

    @Inject
    private LetterRuns runs;
    @Inject
    private Printings printings;

    /** At start, in a transaction, before anybody can order a run; a paused one waits for whoever resumes it. */
    public void resume() {
        runs.unfinished().stream().filter(run -> run.state() != WorkState.PAUSED).forEach(printings::start);
    }
}
