package fr.clepsydre.app.letter;

import fr.clepsydre.domain.letter.ProofReason;
import java.util.Set;

/** A letter of the proof, and why it was chosen. */
public record ProofLetter(int sequence, Set<ProofReason> reasons) {

    public ProofLetter {
        reasons = Set.copyOf(reasons);
    }
}
