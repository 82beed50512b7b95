package fr.clepsydre.app.people;

import java.util.Map;

/**
 * What the imported file holds of one laboratory.
 *
 * @param people      distinct people
 * @param withEmail   of them, with an e-mail address
 * @param elsewhere   of them, also known to another laboratory of the incident
 * @param findings    how many people have each finding, by its code
 */
public record PeopleCounts(long people, long withEmail, long elsewhere, Map<String, Long> findings) {

    public static final PeopleCounts NONE = new PeopleCounts(0, 0, 0, Map.of());

    public PeopleCounts {
        findings = Map.copyOf(findings);
    }
}
