package fr.clepsydre.app.board;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Countdown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Port: the cases over all incidents, filtered, sorted and paged in the database. */
public interface WarBoard {

    Slice<BoardRow> rows(BoardQuery query, Scope scope, Instant now, Duration soon);

    /** How many cases of the scope stand where, over all incidents, whatever the filter. */
    Map<Countdown.Status, Long> figures(Scope scope, Instant now, Duration soon);

    List<Reference> incidents(Scope scope);

    List<String> departments(Scope scope);
}
