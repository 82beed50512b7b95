package fr.clepsydre.app.reminder;

/** Why a reminder asks for nothing any more. */
public enum Ending {
    /** The deadline that it spoke of is not the deadline any more. */
    TARGET_CHANGED,
    MET,
    NOT_APPLICABLE,
    /** Somebody said why it is late. */
    EXPLAINED,
    /** The clock of the server was wrong when it was raised: it comes again at its true time. */
    CLOCK
}
