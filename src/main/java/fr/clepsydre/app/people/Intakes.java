package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.laboratory.Involvements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The files that this server reads or is about to. Package-private: the use cases are the way in. */
@ApplicationScoped
class Intakes {

    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

    @Inject
    private Imports imports;
    @Inject
    private Spool spool;
    @Inject
    private People people;
    @Inject
    private PeopleFiles files;
    @Inject
    private Involvements involvements;
    @Inject
    private CaseHistory history;
    @Inject
    private Background background;
    @Inject
    private Clock clock;

    /** Reads it, once the present transaction is committed. */
    void start(PeopleImport handedIn) {
        alive.add(handedIn.id());
        background.start(new Intake(
                new IntakePorts(imports, spool, people, files, involvements, history, alive, clock), handedIn));
    }

    /** Whether it was started and has not noticed that it is over or halted. */
    boolean isAlive(UUID id) {
        return alive.contains(id);
    }

    /** Throws away the content of a file that nobody reads any more. */
    void drop(UUID id) {
        imports.ticket(id).flatMap(spool::find).ifPresent(content -> {
            try {
                content.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        });
    }
}
