package fr.clepsydre.app.account;

import fr.clepsydre.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an account is known by. The login stands in logs, so it is a short word; the name stands in the history.
 *
 * @param login in lower case: nobody remembers in which case they chose theirs
 * @param name  first and last name
 */
record Identity(String login, String name) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{2,60}");

    Identity {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
    }

    /** LOGIN_FORMAT at {@code login}; NAME_MISSING, TOO_LONG or CONTROL_CHARACTER at {@code name}. */
    List<Refusal> check() {
        List<Refusal> refusals = new ArrayList<>();
        if (!LOGIN.matcher(login).matches()) {
            refusals.add(Refusal.of("LOGIN_FORMAT").at("login"));
        }
        if (name.isEmpty()) {
            refusals.add(Refusal.of("NAME_MISSING").at("name"));
        }
        if (name.length() > LONGEST_NAME) {
            refusals.add(Refusal.of("TOO_LONG", LONGEST_NAME, name.length()).at("name"));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of("CONTROL_CHARACTER").at("name"));
        }
        return refusals;
    }
}
