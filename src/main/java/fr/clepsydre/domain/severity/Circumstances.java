package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.severity.EnisaScore.Intent;
import fr.clepsydre.domain.severity.EnisaScore.Loss;
import java.util.Optional;

/** How the breach happened (CB): what was lost, and with what intent. Empty: not known yet. */
public record Circumstances(Optional<Loss> confidentiality, Optional<Loss> integrity, Optional<Loss> availability,
        Optional<Intent> intent) {

    /** Nothing is known yet. */
    public static final Circumstances UNKNOWN =
            new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
