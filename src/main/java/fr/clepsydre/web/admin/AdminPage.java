package fr.clepsydre.web.admin;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.account.AdministerAccounts;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may log in, and for which laboratories. */
@Named
@RequestScoped
public class AdminPage {

    private static final int SIZE = 25;

    @Inject
    private AdministerAccounts administration;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Once once;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    private AccountForm form = new AccountForm();
    private AdministerAccounts.@Nullable Invited invited;
    private @Nullable Set<UUID> waiting;
    private @Nullable Slice<Account> accounts;
    private @Nullable Map<String, Laboratory> laboratories;
    private @Nullable Optional<Account> manager;
    private @Nullable LaboratoriesForm assigned;

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.ADMINISTER_ACCOUNTS)) {
            Missing.answer();
        }
    }

    /** The link is shown in this answer and never again. */
    public void create() throws IOException {
        if (once.of(() -> invited("create", administration.create(form.wanted()))) == Once.Result.REPEATED) {
            notices.refused("", "admin.link.repeated");
        }
    }

    /** A new link for the account that the button names. */
    public void invite() throws IOException {
        if (once.of(() -> invited("accounts", administration.invite(GivenId.read(given("invite")))))
                == Once.Result.REPEATED) {
            notices.refused("", "admin.link.repeated");
        }
    }

    private boolean invited(String within, Outcome<AdministerAccounts.Invited> outcome) {
        outcome.refusals().forEach(refusal -> notices.refused(within, refusal));
        if (outcome instanceof Outcome.Accepted<AdministerAccounts.Invited> accepted) {
            invited = accepted.value();
            accounts = null;
            form = new AccountForm();
        }
        return outcome.refusals().isEmpty();
    }

    /** The account whose link was made by this request; null in every other. */
    public AdministerAccounts.@Nullable Invited getInvited() {
        return invited;
    }

    /** The link of that account. */
    public String getLink() {
        return invited == null ? "" : address.root() + "welcome?key=" + invited.secret();
    }

    /** Whether that account has no password yet. */
    public boolean awaited(Account account) {
        if (waiting == null) {
            waiting = administration.invited(getAccounts().stream().map(Account::id).collect(Collectors.toSet()));
        }
        return waiting.contains(account.id());
    }

    /** Disables or enables the account that the button names; the button says which, so that a repeat does no harm. */
    public void change() throws IOException {
        Account.State state = given("disable").isEmpty() ? Account.State.ACTIVE : Account.State.DISABLED;
        String account = given(state == Account.State.ACTIVE ? "enable" : "disable");
        answer("accounts", administration.changeState(GivenId.read(account), state), "admin.changed." + state);
    }

    /** Gives the chosen manager the laboratories that are typed, and no others. */
    public void assign() throws IOException {
        Account chosen = getManager().orElseThrow();
        Outcome<Account> outcome =
                administration.changeLaboratories(chosen.id(), getAssigned().before(), getAssigned().numbers());
        outcome.refusals().stream().filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE"))
                .forEach(conflict -> getAssigned().setSeen(conflict.args().get(0)));
        answer("assign", outcome, "admin.assigned");
    }

    private boolean answer(String within, Outcome<Account> outcome, String text) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused(within, refusal));
        if (outcome instanceof Outcome.Accepted<Account> done) {
            notices.told(say.text(text, done.value().login()));
            back();
        }
        return outcome.refusals().isEmpty();
    }

    /** To the page of the list that was shown. */
    private void back() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(here().toString());
    }

    private Query here() {
        return new Query(request.getContextPath() + "/admin", Map.of("page", given("page")));
    }

    public List<Account> getAccounts() {
        return slice().rows();
    }

    public long getTotal() {
        return slice().total();
    }

    public Pager getPager() {
        return Pager.of(given("page"), SIZE, getTotal(), here());
    }

    private Slice<Account> slice() {
        if (accounts == null) {
            accounts = administration.list(Pager.window(given("page"), SIZE));
        }
        return accounts;
    }

    /** Name of that laboratory; its number when the directory no longer has it. */
    public String laboratory(String finess) {
        if (laboratories == null) {
            Set<String> shown = getAccounts().stream().flatMap(account -> account.laboratories().stream())
                    .collect(Collectors.toSet());
            laboratories = administration.laboratories(shown);
        }
        Laboratory known = laboratories.get(finess);
        return known == null ? say.finess(finess) : known.name();
    }

    /** Whether it is the reader's own account, which they cannot disable. */
    public boolean own(Account account) {
        return caller.known().id().equals(account.id());
    }

    /** The manager whose laboratories are being changed, whom the address names. */
    public Optional<Account> getManager() {
        if (manager == null) {
            manager = administration.find(given("manager"))
                    .filter(account -> account.role() == Role.LABORATORY_MANAGER);
        }
        return manager;
    }

    /** Address on which that manager's laboratories are changed. */
    public String assigning(Account account) {
        return here().with("manager", account.login()).toString();
    }

    public LaboratoriesForm getAssigned() {
        if (assigned == null) {
            assigned = new LaboratoriesForm(getManager().orElseThrow());
        }
        return assigned;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountForm getForm() {
        return form;
    }

    private String given(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
