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

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

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
     * @param password     the first one, handed over by other means; never kept as it is
     */
    public record Wanted(String login, String name, Role role, Set<String> laboratories, String password) {

        public Wanted {
            laboratories = Set.copyOf(laboratories);
        }
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
     * LABORATORIES_OF_MANAGERS_ONLY, and as {@link NewPassword#check} does. A manager may wait for a laboratory.
     */
    public Outcome<Account> create(Wanted wanted) {
        Identity identity = new Identity(wanted.login(), wanted.name());
        List<Refusal> refusals = new ArrayList<>(identity.check());
        if (accounts.byLogin(identity.login()).isPresent()) {
            refusals.add(Refusal.of("LOGIN_TAKEN", identity.login()).at("login"));
        }
        refusals.addAll(checkLaboratories(wanted.role(), wanted.laboratories()));
        NewPassword.check(wanted.password(), identity.login()).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Account account = new Account(UUID.randomUUID(), identity.login(), identity.name(), wanted.role(),
                wanted.laboratories(), "fr", Account.State.ACTIVE);
        accounts.add(account, secrets.hashOfPassword(wanted.password()), clock.instant());
        return Outcome.accepted(account);
    }

    /** Refuses with ACCOUNT_UNKNOWN, and OWN_ACCOUNT_STAYS: somebody must be left who can open the door again. */
    public Outcome<Account> changeState(UUID id, Account.State state) {
        if (caller.known().id().equals(id)) {
            return Outcome.refused(Refusal.of("OWN_ACCOUNT_STAYS"));
        }
        return accounts.byId(id).map(account -> {
            accounts.changeState(id, state);
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
