package fr.clepsydre.domain.deadline;

import java.util.Optional;

/**
 * The duty of one controller in one incident.
 *
 * @param deadline empty as long as no awareness is declared
 * @param filing   what has become of it
 */
public record Obligation(Optional<Deadline> deadline, Filing filing) {}
