package fr.clepsydre.app.people;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Imports that the last stop of the server cut short go on behind the last row that was kept. One whose file is gone
 * says that it must be handed in again, which doubles nobody. Not a use case: nobody asks for it.
 */
@ApplicationScoped
public class UnfinishedImports {

    @Inject
    private Imports imports;
    @Inject
    private Spool spool;
    @Inject
    private Intakes intakes;
    @Inject
    private CaseHistory history;
    @Inject
    private Clock clock;

    /** At start, in a transaction, before anybody can hand a file in. What is paused or waits for somebody stays so. */
    public void resume() {
        Set<String> names = new HashSet<>();
        for (PeopleImport unfinished : imports.unfinished()) {
            Optional<Spool.Ticket> ticket = imports.ticket(unfinished.id())
                    .filter(known -> spool.find(known).isPresent());
            if (ticket.isEmpty()) {
                end(unfinished.failed(Refusal.of("IMPORT_INTERRUPTED"), clock.instant()));
            } else if (unfinished.isForgotten(clock.instant())) {
                end(unfinished.cancelled(clock.instant()));
            } else {
                names.add(ticket.get().name());
                goOn(unfinished);
            }
        }
        sweep(names);
    }

    private void goOn(PeopleImport unfinished) {
        if (unfinished.state() == WorkState.QUEUED || unfinished.state() == WorkState.RUNNING) {
            intakes.start(unfinished);
        }
    }

    private void sweep(Set<String> names) {
        try {
            spool.keepOnly(names);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void end(PeopleImport ended) {
        imports.save(ended);
        if (ended.stage() == ImportStage.KEEP) {
            history.append(ended.incident(), Optional.empty(), List.of(ended.fact()), ended.author(), clock.instant());
        }
    }
}
