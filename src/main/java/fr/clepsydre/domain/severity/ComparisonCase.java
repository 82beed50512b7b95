package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.Words;

/**
 * A case of EDPB Guidelines 01/2021 to compare one's own with. As recalled, not checked against the official text: it
 * is data that an operator can correct, and never decides.
 *
 * @param number    1 to 18, as in the guidelines
 * @param title     what it is called
 * @param facts     in a sentence or two
 * @param notifying whether the authority was to be notified (art. 33(1))
 * @param telling   whether the people were to be told (art. 34(1))
 */
public record ComparisonCase(int number, Kind kind, Words title, Words facts, Level risk, Decision.Choice notifying,
        Decision.Choice telling) {

    /** How it began. */
    public enum Kind { RANSOMWARE, EXFILTRATION, INSIDER, LOST_DEVICE, MISDIRECTED_POST, SOCIAL_ENGINEERING }

    /** What risk was found. */
    public enum Level { UNLIKELY, RISK, HIGH }
}
