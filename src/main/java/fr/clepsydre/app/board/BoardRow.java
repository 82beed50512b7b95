package fr.clepsydre.app.board;

import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One case on the war board.
 *
 * @param awareAt  awareness, if declared
 * @param targetAt its deadline
 * @param zone     the laboratory's
 */
public record BoardRow(Reference incident, String incidentTitle, String finess, String laboratory, String town,
        String department, CaseStatus status, Count persons, Instant alertedAt, Optional<Instant> awareAt,
        Optional<Instant> targetAt, Optional<Instant> notifiedAt, ZoneId zone, Countdown countdown) {
}
