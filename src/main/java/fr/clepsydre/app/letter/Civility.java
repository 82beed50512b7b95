package fr.clepsydre.app.letter;

import fr.clepsydre.domain.letter.LetterFlag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the civility of a file addresses its reader. */
final class Civility {

    private static final Set<String> MADAM = Set.of("MME", "MADAME", "MLLE", "MADEMOISELLE", "MELLE", "MRS", "MS", "MISS");
    private static final Set<String> SIR = Set.of("M", "MR", "MONSIEUR", "MISTER");

    private Civility() {
    }

    /** Empty for a title that says neither or both: a letter then addresses both, and is wrong for nobody. */
    static Optional<LetterFlag> of(String written) {
        String civility = written.strip().toUpperCase(Locale.ROOT).replace(".", "");
        if (MADAM.contains(civility)) {
            return Optional.of(LetterFlag.MADAM);
        }
        return SIR.contains(civility) ? Optional.of(LetterFlag.SIR) : Optional.empty();
    }
}
