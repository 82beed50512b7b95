package fr.clepsydre.app.people;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Imports that the last stop of the server cut short: what was spooled cannot be read any more, so they say that the
 * file must be handed in again, which doubles nobody. Not a use case: nobody asks for it.
 */
@ApplicationScoped
public class InterruptedImports {

    @Inject
    private Imports imports;
    @Inject
    private CaseHistory history;
    @Inject
    private Clock clock;

    /** At start, in a transaction, before anybody can hand a file in. */
    public void end() {
        imports.unfinished().stream()
                .map(handedIn -> handedIn.failed(Refusal.of("IMPORT_INTERRUPTED"), clock.instant()))
                .forEach(this::save);
    }

    private void save(PeopleImport interrupted) {
        imports.save(interrupted);
        history.append(interrupted.incident(), Optional.empty(), List.of(interrupted.fact()), interrupted.author(),
                clock.instant());
    }
}
