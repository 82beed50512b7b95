package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Laboratory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everybody keeps their own account: password, language, and the tokens of their programs. */
@UseCase(Permission.OWN_ACCOUNT)
@ApplicationScoped
public class ManageOwnAccount {

    /** Longest life of a token, in days: one that nobody renews is one that nobody misses. */
    public static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 100;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

    @Inject
    private PresentPassword present;

    @Inject
    private Sessions sessions;

    @Inject
    private Guesses guesses;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A new token.
     *
     * @param secret told this once: only its hash is kept
     */
    public record Issued(Accounts.Token token, String secret) {
    }

    /** Those that the caller answers for, as the directory knows them. */
    public List<Laboratory> laboratories() {
        return directory.findAll(caller.known().laboratories());
    }

    /**
     * Asks for the present password, so that an unattended browser is not enough. Refuses with PASSWORD_WRONG or
     * TOO_MANY_GUESSES (until when) at {@code current}, and as {@link NewPassword#check} does.
     */
    public Outcome<Account> changePassword(String current, String fresh) {
        Account account = caller.known();
        Optional<Refusal> refusal = present.check(account.login(), current)
                .or(() -> NewPassword.check(fresh, account.login(), secrets));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accounts.changePassword(account.id(), secrets.hashOfPassword(fresh));
        sessions.endAll(account.id(), caller.session());
        return Outcome.accepted(account);
    }


    /** The language of pages after the next login. Refuses with LANGUAGE_UNKNOWN. */
    public Outcome<String> speak(String language) {
        if (!LANGUAGES.contains(language)) {
            return Outcome.refused(Refusal.of("LANGUAGE_UNKNOWN", language).at("language"));
        }
        accounts.changeLanguage(caller.known().id(), language);
        return Outcome.accepted(language);
    }

    /** The caller's tokens, the newest first, expired ones included. */
    public List<Accounts.Token> tokens() {
        return accounts.tokens(caller.known().id());
    }

    /**
     * Refuses with TOKEN_NAME_MISSING, TOO_LONG or CONTROL_CHARACTER at {@code label}, DAYS_OUT_OF_RANGE at {@code days}.
     *
     * @param name what it is for
     * @param days until it expires, 1 to {@value #MOST_DAYS}
     * @param reach whether its program may do all that the caller may, or only read
     */
    public Outcome<Issued> issueToken(String name, long days, Account.Mode reach) {
        List<Refusal> refusals = check(name.strip(), days);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Instant now = clock.instant();
        String secret = secrets.freshToken();
        var token = new Accounts.Token(UUID.randomUUID(), name.strip(), now, now.plus(Duration.ofDays(days)), reach);
        accounts.addToken(caller.known().id(), token, secrets.hashOfToken(secret));
        return Outcome.accepted(new Issued(token, secret));
    }

    /** From now on that token opens nothing. Another account's token is left as it is. */
    @Recorded(Deed.DONE)
    public void revokeToken(UUID token) {
        accounts.removeToken(caller.known().id(), token);
    }

    private static List<Refusal> check(String name, long days) {
        List<Refusal> refusals = new ArrayList<>();
        if (name.isEmpty()) {
            refusals.add(Refusal.of("TOKEN_NAME_MISSING").at("label"));
        }
        if (name.length() > LONGEST_NAME) {
            refusals.add(Refusal.of("TOO_LONG", LONGEST_NAME, name.length()).at("label"));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of("CONTROL_CHARACTER").at("label"));
        }
        if (days < 1 || days > MOST_DAYS) {
            refusals.add(Refusal.of("DAYS_OUT_OF_RANGE", 1, MOST_DAYS).at("days"));
        }
        return refusals;
    }
}
