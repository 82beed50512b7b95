package fr.clepsydre.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Setting of the operator.
 *
 * @param months for which people are kept after the last letter to one of them; without a letter, after the incident
 *               was recorded
 */
public record RetentionRules(int months) {

    /** The first day on which the people may be erased without a reason of its own. */
    LocalDate due(Optional<LocalDate> lastLetter, Instant recordedAt) {
        return lastLetter.orElseGet(() -> LocalDate.ofInstant(recordedAt, ZoneOffset.UTC)).plusMonths(months);
    }
}
