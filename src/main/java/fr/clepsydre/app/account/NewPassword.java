package fr.clepsydre.app.account;

import fr.clepsydre.domain.Refusal;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long. Length is what resists guessing (NIST SP 800-63B, ASVS 5.0 6.2). */
public final class NewPassword {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 200;

    private NewPassword() {
    }

    /** PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_LOGIN or PASSWORD_TOO_PLAIN, at {@code password}. */
    public static Optional<Refusal> check(String password, String login) {
        if (password.length() < SHORTEST) {
            return Optional.of(Refusal.of("PASSWORD_TOO_SHORT", SHORTEST, password.length()).at("password"));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.of("PASSWORD_TOO_LONG", LONGEST, password.length()).at("password"));
        }
        if (!login.isBlank() && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT)) && login.length() > 5) {
            return Optional.of(Refusal.of("PASSWORD_IS_LOGIN").at("password"));
        }
        return password.chars().distinct().count() < 5
                ? Optional.of(Refusal.of("PASSWORD_TOO_PLAIN").at("password"))
                : Optional.empty();
    }
}
