package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Laboratories are drawn into an incident, many at once: each becomes a controller with a case of its own. */
@UseCase(Permission.INVOLVE_LABORATORIES)
@ApplicationScoped
public class InvolveLaboratories {

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private Directory directory;

    @Inject
    private LoadDirectory loadDirectory;

    @Inject
    private CaseDuties duties;

    @Inject
    private CaseHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What was done.
     *
     * @param involved now in the incident, and not before
     * @param already  were in it before; nothing of them changed
     * @param unknown  not in the directory
     * @param file     what was done with the file, when they came from one
     */
    public record Involved(Set<String> involved, Set<String> already, Set<String> unknown,
            Optional<LoadDirectory.Loaded> file) {
    }

    /** Refuses with NOT_FOUND or IN_FUTURE. Laboratories that are in the incident already are left as they are. */
    public Outcome<Involved> involve(Reference reference, Collection<String> finess, Instant alertedAt) {
        Optional<Incident> incident = incidents.findForChange(reference);
        if (incident.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        if (alertedAt.isAfter(clock.instant())) {
            return Outcome.refused(Refusal.of("IN_FUTURE", alertedAt, clock.instant()).at("alertedAt"));
        }
        List<Laboratory> known = directory.findAll(finess);
        Set<String> present = involvements.finess(reference);
        Set<String> unknown = new HashSet<>(finess);
        Set<String> involved = new HashSet<>();
        Set<String> already = new HashSet<>();
        for (Laboratory laboratory : known) {
            String number = laboratory.finess().number();
            unknown.remove(number);
            if (present.contains(number)) {
                already.add(number);
            } else {
                begin(incident.get(), laboratory, alertedAt);
                involved.add(number);
            }
        }
        return Outcome.accepted(new Involved(involved, already, unknown, Optional.empty()));
    }

    /**
     * The laboratories of a file: into the directory first, then into the incident; all or, if it is broken, none.
     * Refuses as {@link #involve} and {@link LoadDirectory#load} do.
     *
     * @throws IOException if the stream itself fails
     */
    public Outcome<Involved> involveFile(Reference reference, InputStream file, Instant alertedAt)
            throws IOException {
        if (incidents.findForChange(reference).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference));
        }
        Outcome<LoadDirectory.Loaded> read = loadDirectory.load(file);
        return read instanceof Outcome.Accepted<LoadDirectory.Loaded> loaded
                ? involve(reference, loaded.value(), alertedAt)
                : new Outcome.Refused<>(read.refusals());
    }

    private Outcome<Involved> involve(Reference reference, LoadDirectory.Loaded loaded, Instant alertedAt) {
        Outcome<Involved> outcome = involve(reference, loaded.finess(), alertedAt);
        return outcome instanceof Outcome.Accepted<Involved> accepted
                ? Outcome.accepted(new Involved(accepted.value().involved(), accepted.value().already(),
                        accepted.value().unknown(), Optional.of(loaded)))
                : outcome;
    }

    private void begin(Incident incident, Laboratory laboratory, Instant alertedAt) {
        String finess = laboratory.finess().number();
        if (Involvement.begin(incident.reference(), finess, laboratory.zone(), alertedAt)
                instanceof Outcome.Accepted<Involvement> begun) {
            Involvement involvement = begun.value();
            involvements.add(involvement, duties.of(involvement, incident, clock.instant()));
            history.append(incident.reference(), Optional.of(finess), begun.changes(), caller.known(), clock.instant());
        }
    }
}
