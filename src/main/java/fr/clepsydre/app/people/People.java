package fr.clepsydre.app.people;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.Finding;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Port: the people of the leaked file, each as one laboratory knows them; sealed at rest. */
public interface People {

    /**
     * Keeps those that are new and brings those that are known up to date, in one go. Of somebody known, every
     * category that leaked in any of their rows stays; the rest is as the last row with a usable address says.
     *
     * @return how many of these rows were of people that the same laboratory already had
     */
    Kept keep(Reference incident, List<Row> rows);

    /** Begins to try a file out. Needs a transaction. */
    Trial trial(Reference incident);

    PeopleCounts counts(Reference incident, String finess);

    /** Marks those of a laboratory that are probably the same person twice. */
    void match(Reference incident, String finess);

    /** Hands over everybody of a laboratory, in the order in which they came in, without holding them all. */
    void each(Reference incident, String finess, Consumer<Stored> person);

    /** Those of that laboratory, as they were at that revision, in no order. */
    List<Stored> some(Reference incident, String finess, Collection<Written> who);

    /**
     * Somebody as a letter was written to them.
     *
     * @param id       of the row
     * @param revision from 1, one more at each correction
     */
    record Written(long id, int revision) {
    }

    /**
     * A row to keep.
     *
     * @param nir tells two rows without any other identity apart, by a keyed hash; it is not kept
     */
    record Row(Person person, Optional<Nir> nir, List<Finding> findings) {

        public Row {
            findings = List.copyOf(findings);
        }

        /** What was found, each once. */
        public Set<FindingCode> codes() {
            Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
            findings.forEach(finding -> codes.add(finding.code()));
            return codes;
        }
    }

    /**
     * What became of rows: new ones, and those of people who were there already.
     *
     * @param shares by FINESS number
     */
    record Kept(Map<String, LaboratoryShare> shares) {

        public static final Kept NOTHING = new Kept(Map.of());

        public Kept {
            shares = Map.copyOf(shares);
        }

        public long added() {
            return shares.values().stream().mapToLong(LaboratoryShare::people).sum();
        }

        public long duplicates() {
            return shares.values().stream().mapToLong(LaboratoryShare::duplicates).sum();
        }
    }

    /** Tells of the rows of one file who would be new, and stores nobody; not to be shared between threads. */
    interface Trial {

        /** Needs a transaction; remembers the rows for those that come after. */
        Kept add(List<Row> rows);

        /** Whether there were more people than it can remember: doubles among those beyond are taken for new people. */
        boolean isFull();
    }

    /**
     * Somebody, with the codes of what was doubtful in their row.
     *
     * @param id       of the row, stable
     * @param revision from 1, one more at each correction
     * @param setApart why no letter is to be written, by somebody's decision; empty when one is
     */
    record Stored(long id, int revision, Person person, Set<String> findings, Optional<String> setApart) {

        public Stored {
            findings = Set.copyOf(findings);
        }

        /** The same, with that finding or without it. */
        public Stored found(String code, boolean there) {
            if (findings.contains(code) == there) {
                return this;
            }
            Set<String> codes = new HashSet<>(findings);
            if (there) {
                codes.add(code);
            } else {
                codes.remove(code);
            }
            return new Stored(id, revision, person, codes, setApart);
        }
    }
}
