package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Author;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What was published in place of letters that reach nobody (art. 34(3)(c)).
 *
 * @param on      when it was published
 * @param place   where: a paper, a site, a notice on the door
 * @param address of the page, if there is one; may be empty
 * @param said    its text; may be empty
 * @param covers  how many people it stands for, by how far they were from being told; never TOLD
 */
public record PublicCommunication(UUID id, Reference incident, String finess, LocalDate on, String place,
        String address, String said, Map<Reach, Long> covers, Instant recordedAt, Author by) {

    public PublicCommunication {
        covers = Map.copyOf(covers);
    }

    /** People it stands for. */
    public long people() {
        return covers.values().stream().mapToLong(Long::longValue).sum();
    }
}
