package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at what became of a file of people. */
@UseCase(Permission.SEE_PEOPLE_IMPORT)
@ApplicationScoped
public class ReadImport {

    @Inject
    private Incidents incidents;
    @Inject
    private Imports imports;
    @Inject
    private Caller caller;

    /** Empty when there is none of that id in that incident, or when the incident is not the caller's to see. */
    public Optional<PeopleImport> find(Reference reference, UUID id) {
        return incidents.find(reference, caller.scope()).flatMap(incident -> imports.find(reference, id));
    }

    /** What was found, in the order of the file, so many left out at the beginning; nothing where there is no import. */
    public List<ImportRemark> findings(Reference reference, UUID id, long left, int limit) {
        return find(reference, id).map(found -> imports.findings(id, left, limit)).orElse(List.of());
    }

    /** The newest first. */
    public List<PeopleImport> of(Reference reference) {
        return incidents.find(reference, caller.scope()).map(incident -> imports.of(reference)).orElse(List.of());
    }
}
