package fr.clepsydre.app.people;

import java.util.Map;

/**
 * What the imported file holds of one laboratory.
 *
 * @param people      distinct people
 * @param withEmail   of them, with an e-mail address
 * @param elsewhere   of them, also known to another laboratory of the incident
 * @param findings    how many people have each finding, by its code
 * @param open        of them, those that nobody has settled yet
 * @param setApart    how many people get no letter by somebody's decision, by its reason
 */
public record PeopleCounts(long people, long withEmail, long elsewhere, Map<String, Long> findings,
        Map<String, Long> open, Map<String, Long> setApart) {

    public static final PeopleCounts NONE = new PeopleCounts(0, 0, 0, Map.of(), Map.of(), Map.of());

    public PeopleCounts {
        findings = Map.copyOf(findings);
        open = Map.copyOf(open);
        setApart = Map.copyOf(setApart);
    }
}
