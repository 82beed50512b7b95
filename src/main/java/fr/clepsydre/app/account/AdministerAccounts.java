package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
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
    public List<Account> all() {
        return accounts.all();
    }

    /** The laboratories of all managers, by FINESS number. */
    public Map<String, Laboratory> laboratories() {
        Set<String> numbers = accounts.all().stream().flatMap(account -> account.laboratories().stream())
                .collect(Collectors.toSet());
        return directory.findAll(numbers).stream()
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
        refusals.addAll(checkLaboratories(wanted));
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
        return accounts.all().stream().filter(account -> account.id().equals(id)).findFirst()
                .map(account -> {
                    accounts.changeState(id, state);
                    return Outcome.accepted(account);
                })
                .orElseGet(() -> Outcome.refused(Refusal.of("ACCOUNT_UNKNOWN")));
    }

    private List<Refusal> checkLaboratories(Wanted wanted) {
        if (wanted.role() != Role.LABORATORY_MANAGER) {
            return wanted.laboratories().isEmpty()
                    ? List.of()
                    : List.of(Refusal.of("LABORATORIES_OF_MANAGERS_ONLY").at("laboratories"));
        }
        Set<String> unknown = new TreeSet<>(wanted.laboratories());
        directory.findAll(wanted.laboratories()).forEach(known -> unknown.remove(known.finess().number()));
        return unknown.isEmpty()
                ? List.of()
                : List.of(Refusal.of("LABORATORY_NOT_IN_DIRECTORY", String.join(", ", unknown)).at("laboratories"));
    }
}
