package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.breach.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: the letters of the runs, many at a time; runs by their number. */
public interface Letters {

    /** Hears of letters that people have had. */
    interface Had {

        void letter(long person, int revision);
    }

    /** What kind of letter somebody has had. */
    enum Sort {
        FIRST,
        SECOND,
        /** By e-mail. */
        MESSAGE
    }

    /**
     * Forty bits by a keyed hash: the same for the same letter and attempt, so that a freeze that was cut short gives the
     * same references again.
     */
    long code(UUID run, People.Written who, int attempt);

    /** Which of these are codes of letters already, of any run. */
    Set<Long> taken(Collection<Long> codes);

    /** Forgets letters that were frozen by halves. */
    void clear(long run);

    void add(long run, List<FrozenLetter> letters);

    /** Those of these sequences, by sequence. */
    List<FrozenLetter> some(long run, int first, int last);

    Optional<FrozenLetter> find(long run, long code);

    /**
     * Tells of every letter of that sort that people of a laboratory have had: those of runs that go on or are done, and
     * of the others those in a file that was printed. Letters set aside are none.
     */
    void had(Reference incident, String finess, Sort sort, Had had);

    /** Whose letters these are, within one laboratory. */
    Set<Long> people(Reference incident, String finess, Collection<Long> codes);
}
