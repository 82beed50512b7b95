package fr.clepsydre.app.reminder;

/** Why an e-mail could not be handed over. */
public enum MailFailure {
    /** No answer, or the line broke. */
    UNREACHABLE,
    /** The server does not know the user or the password. */
    LOGIN_REFUSED,
    /** It was to be encrypted and the server cannot, or its certificate is not good. */
    NOT_SECURE,
    /** The server takes nothing for that address. */
    ADDRESS_REFUSED,
    /** The server said no for another reason. */
    REFUSED,
    /** The server puts it off: too busy, a full mailbox, a greylist (4xx). */
    LATER,
    /** The line broke while it was handed over: nobody can tell whether the server took it. */
    BROKEN_OFF;

    /** Whether it is the server's or the line's fault, and the same mail may pass later. */
    public boolean isPassing() {
        return this == UNREACHABLE || this == LOGIN_REFUSED || this == NOT_SECURE || this == LATER;
    }
}
