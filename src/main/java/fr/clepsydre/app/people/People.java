package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.Finding;
import fr.clepsydre.domain.people.Person;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Port: the people of the leaked file, each as one laboratory knows them; sealed at rest. */
public interface People {

    /**
     * Keeps those that are new and brings those that are known up to date, in one go.
     *
     * @return how many of these rows were of people that the same laboratory already had
     */
    Kept keep(Reference incident, List<Row> rows);

    PeopleCounts counts(Reference incident, String finess);

    /** Hands over everybody of a laboratory, in the order in which they came in, without holding them all. */
    void each(Reference incident, String finess, Consumer<Stored> person);

    /** A row to keep. */
    record Row(Person person, List<Finding> findings) {
    }

    /** What became of rows: new ones, and those of people who were there already. */
    record Kept(int added, int duplicates) {
    }

    /**
     * Somebody, with the codes of what was doubtful in their row.
     *
     * @param id of the row, stable
     */
    record Stored(long id, Person person, Set<String> findings) {
    }
}
