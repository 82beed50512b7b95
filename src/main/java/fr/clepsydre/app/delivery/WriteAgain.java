package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters that came back are written again: to corrected addresses, or as they were where that may succeed. */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class WriteAgain {

    @Inject
    private Deliveries deliveries;
    @Inject
    private PrintLetters print;

    /**
     * What is to be written again.
     *
     * @param language {@code fr} or {@code en}
     * @param reason   empty for those of people who were corrected since; else the others with that reason
     * @param channel  by which the order comes
     */
    public record Wanted(String language, Optional<ReturnReason> reason, LetterOrder.Channel channel) {
    }

    /**
     * Orders a reprint. Refuses with NOTHING_TO_WRITE_AGAIN, and as {@link PrintLetters#start} does.
     *
     * @return the id of the run
     */
    public Outcome<UUID> order(Reference reference, String finess, Wanted wanted) {
        List<String> letters = deliveries.toWriteAgain(reference, finess, wanted.reason());
        return letters.isEmpty()
                ? Outcome.refused(Refusal.of("NOTHING_TO_WRITE_AGAIN"))
                : print.start(reference, finess, LetterOrder.reprint(wanted.language(), letters, wanted.channel()));
    }
}
