package fr.clepsydre.domain.deadline;

/** Which of the two instants is meant when the clock goes back and a local time comes twice. */
public enum Fold {
    /** Nothing was said: an ambiguous time is then refused, with the choice to make. */
    UNSPECIFIED,
    EARLIER,
    LATER
}
