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
    REFUSED
}
