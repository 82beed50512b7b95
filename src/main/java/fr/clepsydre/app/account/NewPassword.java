package fr.clepsydre.app.account;

import fr.clepsydre.domain.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long. Length is what resists guessing (NIST SP 800-63B, ASVS 5.0 6.2). */
public final class NewPassword {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 200;

    private NewPassword() {
    }

    /** PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_LOGIN, PASSWORD_TOO_PLAIN or PASSWORD_COMMON, at {@code password}. */
    public static Optional<Refusal> check(String password, String login, Secrets secrets) {
        return refused(password, login, secrets).map(refusal -> refusal.at("password"));
    }

    private static Optional<Refusal> refused(String password, String login, Secrets secrets) {
        if (password.length() < SHORTEST) {
            return Optional.of(Refusal.of("PASSWORD_TOO_SHORT", SHORTEST, password.length()));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.of("PASSWORD_TOO_LONG", LONGEST, password.length()));
        }
        if (login.length() > 5 && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of(Refusal.of("PASSWORD_IS_LOGIN"));
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of(Refusal.of("PASSWORD_TOO_PLAIN"));
        }
        return secrets.isCommon(password, List.of(login, "clepsydre"))
                ? Optional.of(Refusal.of("PASSWORD_COMMON")) : Optional.empty();
    }
}
