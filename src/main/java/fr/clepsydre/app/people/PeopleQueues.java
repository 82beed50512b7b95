package fr.clepsydre.app.people;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: people with something to decide on, and the search for one of them. */
public interface PeopleQueues {

    /** What somebody is searched by, exactly; accents, case and hyphens do not matter. */
    sealed interface Query {

        /** The name in use or the name of birth. */
        record ByName(String family) implements Query {
        }

        record ByEmail(String address) implements Query {
        }

        record ByNir(Nir nir) implements Query {
        }
    }

    /**
     * Somebody found.
     *
     * @param finess whose patient
     * @param open   codes of findings that nobody has settled
     */
    record Found(String finess, People.Stored stored, Set<FindingCode> open) {

        public Found {
            open = Set.copyOf(open);
        }
    }

    /** Those with that finding open, in the order in which they came in. */
    List<Found> queue(Reference incident, String finess, FindingCode code, long after, int atMost);

    /** Those with that finding settled, or set apart by a decision; the other side of a queue. */
    List<Found> settled(Reference incident, String finess, FindingCode code, long after, int atMost);

    Optional<Found> find(Reference incident, String finess, long id);

    /** Rows of that laboratory that are probably the same person as that one; not itself. */
    List<Found> near(Reference incident, String finess, long id);

    /** FINESS numbers of the other laboratories of the incident that know the same person. */
    List<String> elsewhere(Reference incident, String finess, long id);

    /** In these laboratories; at most that many, the surest first. */
    List<Found> search(Reference incident, Collection<String> laboratories, Query query, int atMost);

    /** What was before each correction, the oldest first. */
    List<People.Stored> past(Reference incident, String finess, long id);

    /** Says that these findings of these people are in order, or are not after all. */
    void settle(Reference incident, String finess, Collection<Long> ids, Set<FindingCode> codes, boolean done);

    /** The same for everybody with that finding open and not set apart; answers how many. */
    long settleAll(Reference incident, String finess, FindingCode code);

    /** Sets everybody apart who has that finding open and is not; answers how many. */
    long setApartAll(Reference incident, String finess, FindingCode code, String reason);

    /** Decides that no letter is written to these people, or that one is after all. */
    void setApart(Reference incident, String finess, Collection<Long> ids, Optional<String> reason);

    /**
     * Corrects somebody by hand. Refuses with CHANGED_MEANWHILE when it is at another revision, and with
     * PERSON_KNOWN_ALREADY (id) when another row of the laboratory is that person.
     *
     * @param found what is doubtful in the corrected values
     */
    Outcome<Found> correct(Reference incident, String finess, People.Written which, Person to, Set<FindingCode> found);
}
