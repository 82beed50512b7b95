package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server prints or is about to print. Package-private: the use cases are the way in. */
@ApplicationScoped
class Printings {

    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

    @Inject
    private LetterRuns runs;
    @Inject
    private People people;
    @Inject
    private LetterPrinter printer;
    @Inject
    private Background background;
    @Inject
    private CaseHistory history;
    @Inject
    private Clock clock;

    /** Prints what is not printed yet, once the present transaction is committed. */
    void start(LetterRun run) {
        alive.add(run.id());
        background.start(new Printing(new Printing.Ports(runs, people, printer, history, alive, clock), run));
    }

    /** Whether it was started and has not noticed that it is over or halted. */
    boolean isAlive(UUID run) {
        return alive.contains(run);
    }
}
