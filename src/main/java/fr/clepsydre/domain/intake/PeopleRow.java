package fr.clepsydre.domain.intake;

import fr.clepsydre.domain.people.Finding;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import java.util.List;
import java.util.Optional;

/** One row of a file of people. */
public sealed interface PeopleRow {

    /** Physical line of the file at which the row begins, from 1. */
    long line();

    /**
     * A row that is kept, with what is doubtful in it.
     *
     * @param nir for a keyed hash at once and nothing else
     */
    record Read(long line, Person person, Optional<Nir> nir, List<Finding> findings) implements PeopleRow {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** A row that belongs to no laboratory of the incident. */
    record Refused(RowRemark reason) implements PeopleRow {
        @Override
        public long line() {
            return reason.line();
        }
    }
}
