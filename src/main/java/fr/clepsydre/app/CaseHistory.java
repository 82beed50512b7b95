package fr.clepsydre.app;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the append-only events of the cases, which the register of art. 33(5) is read from. */
public interface CaseHistory {

    /** Adds what changed; nothing is ever taken out. Without a FINESS number it concerns the incident itself. */
    void append(Reference incident, Optional<String> finess, List<Change> changes, Author by, Instant at);

    /** The same, by an account. */
    default void append(Reference incident, Optional<String> finess, List<Change> changes, Account by, Instant at) {
        append(incident, finess, changes, by.author(), at);
    }

    /**
     * The newest first: those of the incident itself and those of the laboratories in the scope. Facts whose figures
     * are those of all laboratories together are for those only who see all laboratories.
     */
    Slice<Event> of(Reference incident, Scope scope, Slice.Window window);

    /** The newest first: those of one laboratory's case. */
    Slice<Event> of(Reference incident, String finess, Slice.Window window);

    /** The newest first: those of one laboratory's case of these kinds. */
    List<Event> of(Reference incident, String finess, Set<Change.Kind> kinds);

    /**
     * The oldest first: what came after that instant and changes what a notification of this laboratory says
     * ({@link Change.Kind#isContent}), the incident's shared answers included.
     */
    List<Event> contentSince(Reference incident, String finess, Instant after);

    /** Who gave each answer last, by question. */
    List<Event> lastAnswers(Reference incident, Optional<String> finess);

    /**
     * One fact.
     *
     * @param finess         the laboratory concerned; empty for the incident itself
     * @param laboratoryName its name; empty for the incident itself
     * @param by             name of the person who did it
     */
    record Event(long id, Optional<String> finess, Optional<String> laboratoryName, Change change, Instant at,
            String by) {
    }
}
