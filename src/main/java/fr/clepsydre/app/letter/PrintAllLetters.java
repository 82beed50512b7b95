package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The letters of all laboratories of an incident are ordered at once: each is a controller and has a run of its own. */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class PrintAllLetters {

    @Inject
    private Involvements involvements;
    @Inject
    private Directory directory;
    @Inject
    private PrintLetters print;
    @Inject
    private Caller caller;

    /**
     * What became of the order of one laboratory.
     *
     * @param laboratory its name
     * @param run        its id, or why there is none, as {@link PrintLetters#start} says
     */
    public record Ordered(String finess, String laboratory, Outcome<UUID> run) {
    }

    /** Orders a run for each; one that is refused holds up none of the others. None for an incident that is not there. */
    @Recorded(Deed.DONE)
    public List<Ordered> start(Reference reference, LetterOrder order) {
        return involvements.of(reference, caller.scope()).stream()
                .map(involvement -> new Ordered(involvement.finess(),
                        directory.find(involvement.finess()).map(Laboratory::name).orElse(involvement.finess()),
                        print.start(reference, involvement.finess(), order)))
                .toList();
    }
}
