package fr.clepsydre.domain.breach;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person asks for when a case is to move.
 *
 * @param to      the wanted status
 * @param comment blank when there is none
 * @param when    the instant of filing, for {@link CaseStatus#NOTIFIED} alone
 */
public record MoveRequest(CaseStatus to, String comment, Optional<Instant> when) {

    /** Longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2000;

    public static MoveRequest to(CaseStatus to, String comment) {
        return new MoveRequest(to, comment, Optional.empty());
    }

    public static MoveRequest notified(Instant when, String comment) {
        return new MoveRequest(CaseStatus.NOTIFIED, comment, Optional.of(when));
    }
}
