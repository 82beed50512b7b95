package fr.clepsydre.domain.notification.version;

import java.time.Instant;

/**
 * A second person vouches for a version.
 *
 * @param login    of that person
 * @param name     as shown
 * @param capacity by what right
 * @param at       when
 * @param seal     of the version that was signed off: of exactly these bytes
 */
public record SignOff(String login, String name, Capacity capacity, Instant at, String seal) {

    /** By what right somebody signs off. */
    public enum Capacity {
        /** Checks and signs off for the office. */
        REVIEWER,
        /** Answers for the laboratory, which is the controller. */
        LEGAL_REPRESENTATIVE
    }
}
