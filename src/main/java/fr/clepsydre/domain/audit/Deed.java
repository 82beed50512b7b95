package fr.clepsydre.domain.audit;

/** The sorts of entries of the trail. The names are stored: add, never rename. */
public enum Deed {

    /** A fact of a case: the same as in its history, from which the register of GDPR art. 33(5) is read. */
    CASE,
    /** Something else that was changed: an account, a text of letters, a token. */
    DONE,
    /** Personal data of a patient was opened. */
    SEEN,
    /** Letters, documents or lists were taken away as a file. */
    TAKEN,
    /** Somebody asked for what they may not have. */
    REFUSED,
    LOGGED_IN,
    /** A wrong password or code. */
    LOGIN_FAILED,
    LOGGED_OUT,
    /** The server began its work, with these settings. */
    STARTED
}
