package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Reference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what is known of the files that were handed in. */
public interface Imports {

    /** @param file where its content waits; the key of it is kept sealed */
    void add(PeopleImport handedIn, Spool.Ticket file);

    /** Once it is over, where its content waited is forgotten, and with it the only key. */
    void save(PeopleImport handedIn);

    Optional<PeopleImport> find(Reference incident, UUID id);

    /** That one, held until the end of the transaction, so that reading and whoever halts it come one after the other. */
    PeopleImport hold(UUID id);

    /** Where the content of the file waits; empty once it is over. */
    Optional<Spool.Ticket> ticket(UUID id);

    /** The newest first. */
    List<PeopleImport> of(Reference incident);

    /** Those of all incidents that are not over: see {@link PeopleImport#isOver}. */
    List<PeopleImport> unfinished();

    /**
     * Keeps all findings of one step.
     *
     * @param number of the last row of the step, from 1
     */
    void addFindings(UUID id, long number, List<ImportRemark> findings);

    /** Forgets them: the file is read from its beginning again. */
    void clearFindings(UUID id);

    /** Findings in the order of the file, so many of them left out at the beginning. */
    List<ImportRemark> findings(UUID id, long left, int limit);
}
