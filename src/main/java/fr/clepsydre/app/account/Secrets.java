package fr.clepsydre.app.account;

import java.util.List;

/** Port: what is made of passwords and tokens before they are stored, and how they are compared. */
public interface Secrets {

    /** The salted slow hash of a password. */
    String hashOfPassword(String password);

    boolean isPassword(String password, String hash);

    /** A new random token of 256 bits. */
    String freshToken();

    /** What is stored of a token. */
    String hashOfToken(String token);

    /**
     * Whether a password is one that guessing programs try early: in lists of common ones, made of patterns of the
     * keyboard, dates and repetitions, or of these words.
     */
    boolean isCommon(String password, List<String> words);
}
