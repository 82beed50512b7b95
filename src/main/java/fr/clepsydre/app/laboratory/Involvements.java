package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Scope;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the laboratories' cases. */
public interface Involvements {

    /** The FINESS numbers of those that are in the incident. */
    Set<String> finess(Reference incident);

    List<Involvement> of(Reference incident, Scope scope);

    Optional<Involvement> find(Reference incident, String finess, Scope scope);

    /** The same, held until the end of the transaction, so that two changes come one after the other. */
    Optional<Involvement> findForChange(Reference incident, String finess, Scope scope);

    void add(Involvement involvement, Duties duties);

    /** Keeps the new state, and what it owes in it. */
    void save(Involvement before, Involvement after, Duties duties, Account by, Instant now);

    /** Keeps what an unchanged case owes. */
    void renew(Involvement involvement, Duties duties, Instant now);

    /** Incidents with a case whose obligations were never reckoned. */
    Set<Reference> withoutDuties();
}
