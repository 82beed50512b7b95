package fr.clepsydre.app.board;

import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One case on the war board.
 *
 * @param awareAt    awareness, if declared
 * @param notifiedAt when the authority was notified
 * @param zone       the laboratory's
 * @param rule       of the obligation that comes next; empty where it was never reckoned
 * @param standing   where it stands by the case
 * @param atOnce     how many duties without a figure are open, this one included if it has none
 * @param countdown  where it stands now
 */
public record BoardRow(Reference incident, String incidentTitle, String finess, String laboratory, String town,
        String department, CaseStatus status, Count persons, Instant alertedAt, Optional<Instant> awareAt,
        Optional<Instant> notifiedAt, ZoneId zone, Optional<Rule> rule, Standing standing, int atOnce,
        Countdown countdown) {
}
