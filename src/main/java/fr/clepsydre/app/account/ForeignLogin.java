package fr.clepsydre.app.account;

/** Port: whether a provider of logins is set, for the login page to offer it. */
public interface ForeignLogin {

    boolean isSet();
}
