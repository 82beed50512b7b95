package fr.clepsydre.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.clepsydre.app.account.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Passwords by their slow hash, tokens by their fast one. */
@ApplicationScoped
public class KeptSecrets implements Secrets {

    /** Of zxcvbn's scores 0 to 4. */
    private static final int STRONG = 4;
    /** Characters; weighing takes longer than their number. */
    private static final int WEIGHED = 60;

    @Inject
    private Passwords passwords;

    @Override
    public String hashOfPassword(String password) {
        return passwords.hash(password);
    }

    @Override
    public boolean isPassword(String password, String hash) {
        return passwords.matches(password.toCharArray(), Optional.of(hash));
    }

    @Override
    public String freshToken() {
        return Tokens.fresh();
    }

    @Override
    public String hashOfToken(String token) {
        return Tokens.hash(token);
    }

    /** By zxcvbn: what a guessing program that knows such habits finds in fewer than 10 to the 10 guesses. */
    @Override
    public boolean isCommon(String password, List<String> words) {
        String weighed = password.length() > WEIGHED ? password.substring(0, WEIGHED) : password;
        return new Zxcvbn().measure(weighed, words).getScore() < STRONG;
    }
}
