package fr.clepsydre.app.retention;

import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: what there is of the people of incidents, what holds it, and the erasure. */
public interface Retention {

    /** Those with people, or whose people were erased; the oldest last letter first. */
    List<Row> all();

    /** Empty for an incident that is not there. */
    Optional<Row> find(Reference incident);

    /** How many rows and files would go, by kind; nothing that tells a person. */
    Map<String, Long> counts(Reference incident);

    /** Whether an import or a run of letters goes on, or waits for somebody. */
    boolean isAtWork(Reference incident);

    void hold(Reference incident, Hold hold);

    void lift(UUID hold, String reason, String by, Instant at);

    /** Those that stand, the oldest first. */
    List<Hold> holds(Reference incident);

    /** Erases people, letters' files and imports, and the key of the incident, without which no copy can be read. */
    void erase(Reference incident, Erasure erasure);

    /**
     * An incident.
     *
     * @param people     how many are kept
     * @param lastLetter when the last letter to one of them was dated; empty before there is one
     * @param recordedAt when the incident was recorded
     */
    record Row(Reference incident, String title, long people, Optional<LocalDate> lastLetter, Instant recordedAt,
            int holds, Optional<Erasure> erasure) {
    }

    /** What stops any erasure. */
    record Hold(UUID id, String reason, Instant at, String by) {
    }

    /** That it was done. */
    record Erasure(Instant at, String by, String reason) {
    }
}
