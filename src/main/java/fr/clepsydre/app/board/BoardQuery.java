package fr.clepsydre.app.board;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.deadline.Countdown;
import java.util.Optional;

/**
 * Which cases, in which order; all of it can stand in an address.
 *
 * @param text       words of the laboratory's name or town, or its FINESS number; blank for all
 * @param incident   a reference; blank for all
 * @param department blank for all
 * @param clock      where the clock stands; empty for all
 * @param closed     whether cases that ask for nothing more are shown
 */
public record BoardQuery(String text, String incident, String department, Optional<Countdown.Status> clock,
        Closed closed, Order order, Slice.Window window) {

    /** Whether closed cases are shown. */
    public enum Closed { HIDDEN, SHOWN }

    /** By what the rows are sorted. */
    public enum Order { TIME_LEFT, LABORATORY, INCIDENT, PERSONS }

    public static final BoardQuery ALL = new BoardQuery("", "", "", Optional.empty(), Closed.HIDDEN,
            Order.TIME_LEFT, new Slice.Window(0, 50));
}
