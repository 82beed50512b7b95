package fr.clepsydre.app.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.app.board.WarBoard;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Somebody leafs through the register: every case of every incident, closed ones included (art. 33(5)). */
@UseCase(Permission.SEE_REGISTER)
@ApplicationScoped
public class BrowseRegister {

    @Inject
    private WarBoard board;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The newest incident first; {@code incident} is a reference, or blank for all. */
    public Slice<BoardRow> cases(String incident, Slice.Window window) {
        var query = new BoardQuery("", incident, "", Optional.empty(), BoardQuery.Closed.SHOWN,
                BoardQuery.Order.INCIDENT, window);
        return board.rows(query, caller.scope(), clock.instant(), rulebooks.soon());
    }

    /** The incidents that the list can be narrowed to, the newest first. */
    public List<Reference> incidents() {
        return board.incidents(caller.scope());
    }
}
