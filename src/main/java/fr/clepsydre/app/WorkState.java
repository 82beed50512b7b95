package fr.clepsydre.app;

/** How far a piece of work in the background is. */
public enum WorkState {
    QUEUED,
    RUNNING,
    PAUSED,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
