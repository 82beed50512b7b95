package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Runs that the last stop of the server cut short go on where they were. Not a use case: nobody asks for it. */
@ApplicationScoped
public class UnfinishedRuns {

    @Inject
    private LetterRuns runs;
    @Inject
    private People people;
    @Inject
    private LetterPrinter printer;
    @Inject
    private Background background;
    @Inject
    private Clock clock;

    /** At start, in a transaction, before anybody can order a run. */
    public void resume() {
        Printing.Ports ports = new Printing.Ports(runs, people, printer, clock);
        runs.unfinished().forEach(run -> background.start(new Printing(ports, run)));
    }
}
