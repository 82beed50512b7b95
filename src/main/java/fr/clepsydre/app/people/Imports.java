package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Reference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what is known of the files that were handed in. */
public interface Imports {

    void add(PeopleImport handedIn);

    void save(PeopleImport handedIn);

    Optional<PeopleImport> find(Reference incident, UUID id);

    /** That one, held until the end of the transaction, so that reading and whoever halts it come one after the other. */
    PeopleImport hold(UUID id);

    /** The newest first. */
    List<PeopleImport> of(Reference incident);

    /** Those of all incidents that are not over. */
    List<PeopleImport> unfinished();
}
