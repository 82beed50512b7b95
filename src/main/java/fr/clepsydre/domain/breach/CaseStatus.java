package fr.clepsydre.domain.breach;

/** How far the case of one laboratory is, in the order of the work. The names are stored and in the API. */
public enum CaseStatus {
    /** It was told of the incident. */
    ALERTED,
    /** It said that it knows. */
    ACKNOWLEDGED,
    /** The risk to people was assessed. */
    ASSESSED,
    /** The notification is being written. */
    PREPARING,
    /** The initial notification was filed. */
    NOTIFIED,
    /** Everything that is owed was done. */
    COMPLETED,
    /** A risk to people is unlikely: nothing to file, but the register keeps the case (art. 33(1), 33(5)). */
    NOT_NOTIFIABLE;

    /** Whether work remains to be done. */
    public boolean isOpen() {
        return this != COMPLETED && this != NOT_NOTIFIABLE;
    }

    /** Whether an initial notification was filed. */
    public boolean isNotified() {
        return this == NOTIFIED || this == COMPLETED;
    }
}
