package fr.clepsydre.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Salted slow hashes of passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP's figure). */
@ApplicationScoped
public class Passwords {

    private static final String NOBODY_HAS_THIS = "nobody has this password";

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String decoy = "";

    @PostConstruct
    void begin() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    /** The hash to store: algorithm, rounds, salt and value. */
    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Whether that is the password; takes as long when there is no hash to compare with. */
    boolean matches(char[] password, Optional<String> hash) {
        boolean same = pbkdf2.verify(password, hash.orElseGet(this::decoy));
        return same && hash.isPresent();
    }

    private synchronized String decoy() {
        if (decoy.isEmpty()) {
            decoy = hash(NOBODY_HAS_THIS);
        }
        return decoy;
    }
}
