package fr.clepsydre.access;

import fr.clepsydre.app.account.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Passwords by their slow hash, tokens by their fast one. */
@ApplicationScoped
public class KeptSecrets implements Secrets {

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
}
