package fr.clepsydre.it;

import java.net.URI;
import java.nio.file.Path;

/** The suite's one server, for test classes marked {@link InServer}. */
public final class Server {

    private Server() {
    }

    /** The address of the first page, with a slash at its end. */
    public static URI address() {
        return URI.create("http://localhost:" + ServerOptions.port() + "/");
    }

    /** The port of this machine to which the server sends mails; nobody listens there but a test that does. */
    public static int mailPort() {
        return ServerOptions.mailPort();
    }

    /** The folder with all files of the server: database, spool, temporary files. */
    public static Path folder() {
        return ServerOptions.folder();
    }

    /** The address of a path that begins with a slash. */
    public static URI at(String path) {
        return address().resolve(path);
    }

    /** Somebody who has not logged in. */
    public static Caller anonymous() {
        return new Caller("");
    }

    /** A program with that bearer token, such as {@code demo-dpo}. */
    public static Caller bearer(String token) {
        return new Caller(token);
    }

    /**
     * Somebody who has logged in on the login page, with the password that all demo accounts share.
     *
     * @throws IllegalStateException when the login page does not let them in
     */
    public static Caller loggedIn(String login) {
        return loggedIn(login, DEMO_PASSWORD);
    }

    /** The same, with a password of their own. */
    public static Caller loggedIn(String login, String password) {
        var caller = new Caller("");
        new LoginForm(caller).logIn(login, password);
        return caller;
    }

    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "clepsydre-demo";
}
