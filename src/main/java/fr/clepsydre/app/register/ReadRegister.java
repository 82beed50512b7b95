package fr.clepsydre.app.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.breach.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody reads the register: facts, effects and measures of every breach, notified or not (art. 33(5)). */
@UseCase(Permission.SEE_REGISTER)
@ApplicationScoped
public class ReadRegister {

    @Inject
    private Incidents incidents;

    @Inject
    private ReadCase cases;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One entry.
     *
     * @param file the case of one laboratory; empty for an incident in which no laboratory is involved yet
     */
    public record Entry(Incident incident, Optional<CaseFile> file) {
    }

    /** Hands over every entry, the newest incident first, one incident in memory at a time. */
    public void each(Consumer<Entry> entry) {
        int first = 0;
        Slice<Incidents.Row> page;
        do {
            page = incidents.list("", caller.scope(), new Slice.Window(first, Slice.Window.LARGEST),
                    clock.instant());
            page.rows().forEach(row -> incidents.find(row.reference(), caller.scope())
                    .ifPresent(incident -> entries(incident, entry)));
            first += Slice.Window.LARGEST;
        } while (first < page.total());
    }

    private void entries(Incident incident, Consumer<Entry> entry) {
        List<CaseFile> files = cases.files(incident.reference());
        files.forEach(file -> entry.accept(new Entry(incident, Optional.of(file))));
        if (files.isEmpty()) {
            entry.accept(new Entry(incident, Optional.empty()));
        }
    }
}
