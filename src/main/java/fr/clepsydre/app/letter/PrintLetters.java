package fr.clepsydre.app.letter;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The letters of art. 34 are ordered for one laboratory: what they say and to whom is frozen, then printed. */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class PrintLetters {

    /**
     * Orders a run. Refuses with NOT_FOUND, LANGUAGE_UNKNOWN (language), NO_PEOPLE, WHAT_HAPPENED_UNKNOWN (art. 34(2)
     * with 33(3)(a): at communicationContent and description), IMPORT_RUNNING (id) or RUN_RUNNING (id), and with the
     * faults of the template.
     *
     * @param language {@code fr} or {@code en}
     * @param date     printed on the letters; today, where the laboratory is, if empty
     * @return the id of the run
     */
    public Outcome<UUID> start(Reference reference, String finess, String language, Optional<LocalDate> date) {
        throw new UnsupportedOperationException();
    }
}
