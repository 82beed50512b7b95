package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Laboratory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administrator says who may log in. Accounts are disabled, never deleted: the history goes on naming them. */
@UseCase(Permission.ADMINISTER_ACCOUNTS)
@ApplicationScoped
public class AdministerAccounts {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

    @Inject
    private Links links;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * An account that is asked for.
     *
     * @param laboratories FINESS numbers; of a laboratory manager only
     */
    public record Wanted(String login, String name, Role role, Set<String> laboratories) {

        public Wanted {
            laboratories = Set.copyOf(laboratories);
        }
    }

    /**
     * An account and the link by which its owner chooses a password.
     *
     * @param secret told this once: only its hash is kept
     */
    public record Invited(Account account, String secret) {
    }

    /** By login. */
    public Slice<Account> list(Slice.Window window) {
        return accounts.list(window);
    }

    /** By its login; empty when there is none. */
    public Optional<Account> find(String login) {
        return accounts.byLogin(login);
    }

    /** Those of these numbers that the directory has, by FINESS number. */
    public Map<String, Laboratory> laboratories(Set<String> finess) {
        return directory.findAll(finess).stream()
                .collect(Collectors.toMap(laboratory -> laboratory.finess().number(), Function.identity()));
    }

    /**
     * Refuses with LOGIN_FORMAT, LOGIN_TAKEN, NAME_MISSING, TOO_LONG, CONTROL_CHARACTER, LABORATORY_NOT_IN_DIRECTORY,
     * LABORATORIES_OF_MANAGERS_ONLY. A manager may wait for a laboratory.
     */
    public Outcome<Invited> create(Wanted wanted) {
        Identity identity = new Identity(wanted.login(), wanted.name());
        List<Refusal> refusals = new ArrayList<>(identity.check());
        if (accounts.byLogin(identity.login()).isPresent()) {
            refusals.add(Refusal.of("LOGIN_TAKEN", identity.login()).at("login"));
        }
        refusals.addAll(checkLaboratories(wanted.role(), wanted.laboratories()));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Account account = new Account(UUID.randomUUID(), identity.login(), identity.name(), wanted.role(),
                wanted.laboratories(), "fr", Account.State.ACTIVE);
        accounts.add(account, "", clock.instant());
        return Outcome.accepted(link(account));
    }

    private Invited link(Account account) {
        String secret = secrets.freshToken();
        links.put(account.id(), secrets.hashOfToken(secret), clock.instant().plus(GOOD_FOR));
        return new Invited(account, secret);
    }

    /**
     * A new link for who has lost the password or the second factor, or let the first link expire: neither opens
     * anything from now on. Refuses with ACCOUNT_UNKNOWN and OWN_ACCOUNT_STAYS.
     */
    public Outcome<Invited> invite(UUID id) {
        if (caller.known().id().equals(id)) {
            return Outcome.refused(Refusal.of("OWN_ACCOUNT_STAYS"));
        }
        return accounts.byId(id).map(account -> {
            accounts.changePassword(id, "");
            factors.remove(id);
            sessions.endAll(id, Optional.empty());
            return Outcome.accepted(link(account));
        }).orElseGet(() -> Outcome.refused(Refusal.of("ACCOUNT_UNKNOWN")));
    }

    /** Those of these that have not chosen a password. */
    public Set<UUID> invited(Set<UUID> asked) {
        return accounts.invited(asked);
    }

    /** Refuses with ACCOUNT_UNKNOWN, and OWN_ACCOUNT_STAYS: somebody must be left who can open the door again. */
    public Outcome<Account> changeState(UUID id, Account.State state) {
        if (caller.known().id().equals(id)) {
            return Outcome.refused(Refusal.of("OWN_ACCOUNT_STAYS"));
        }
        return accounts.byId(id).map(account -> {
            accounts.changeState(id, state);
            if (state == Account.State.DISABLED) {
                sessions.endAll(id, Optional.empty());
                links.remove(id);
            }
            return Outcome.accepted(account);
        }).orElseGet(AdministerAccounts::unknown);
    }

    /**
     * From the next click on, that manager answers for these laboratories and no others. Refuses with ACCOUNT_UNKNOWN,
     * CHANGED_MEANWHILE (the numbers that stand now), LABORATORY_NOT_IN_DIRECTORY and LABORATORIES_OF_MANAGERS_ONLY.
     *
     * @param seen the numbers that stood on the page, as {@link #canonical} writes them
     */
    public Outcome<Account> changeLaboratories(UUID id, Seen seen, Set<String> finess) {
        return accounts.byId(id).map(account -> changeLaboratories(account, seen, finess))
                .orElseGet(AdministerAccounts::unknown);
    }

    private Outcome<Account> changeLaboratories(Account account, Seen seen, Set<String> finess) {
        List<Refusal> refusals = new ArrayList<>(checkLaboratories(account.role(), finess));
        seen.conflict(Optional.of(canonical(account.laboratories())), Optional.of(canonical(finess)), "laboratories")
                .ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        accounts.changeLaboratories(account.id(), finess);
        return Outcome.accepted(account);
    }

    /** The numbers in order, a comma between them. */
    public static String canonical(Set<String> finess) {
        return String.join(", ", new TreeSet<>(finess));
    }

    private static Outcome<Account> unknown() {
        return Outcome.refused(Refusal.of("ACCOUNT_UNKNOWN"));
    }

    private List<Refusal> checkLaboratories(Role role, Set<String> finess) {
        if (role != Role.LABORATORY_MANAGER) {
            return finess.isEmpty()
                    ? List.of()
                    : List.of(Refusal.of("LABORATORIES_OF_MANAGERS_ONLY").at("laboratories"));
        }
        Set<String> unknown = new TreeSet<>(finess);
        directory.findAll(finess).forEach(known -> unknown.remove(known.finess().number()));
        return unknown.isEmpty()
                ? List.of()
                : List.of(Refusal.of("LABORATORY_NOT_IN_DIRECTORY", String.join(", ", unknown)).at("laboratories"));
    }
}
