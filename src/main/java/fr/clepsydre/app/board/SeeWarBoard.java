package fr.clepsydre.app.board;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody looks at what is due, over all incidents they may see. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class SeeWarBoard {

    @Inject
    private WarBoard board;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The board at one instant.
     *
     * @param figures cases of the caller's scope by where their clock stands
     */
    public record Seen(Slice<BoardRow> rows, Map<Countdown.Status, Long> figures, List<Reference> incidents,
            List<String> departments, Instant now) {
    }

    public Seen see(BoardQuery query) {
        Instant now = clock.instant();
        return new Seen(board.rows(query, caller.scope(), now, rulebooks.soon()),
                board.figures(caller.scope(), now, rulebooks.soon()),
                board.incidents(caller.scope()), board.departments(caller.scope()), now);
    }
}
