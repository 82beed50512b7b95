package fr.clepsydre.web.admin;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.account.AdministerAccounts;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may log in. */
@Named
@RequestScoped
public class AdminPage {

    @Inject
    private AdministerAccounts administration;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private final AccountForm form = new AccountForm();
    private @Nullable List<Account> accounts;
    private @Nullable Map<String, Laboratory> laboratories;

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (!caller.may(Permission.ADMINISTER_ACCOUNTS)) {
            Missing.answer();
        }
    }

    public void create() throws IOException {
        answer("create", administration.create(form.wanted()), "admin.created");
    }

    /** Disables or enables the account that the button names; the button says which, so that a repeat does no harm. */
    public void change() throws IOException {
        if (request.getParameter("account") == null) {
            // Clicked before the scripts of the page had run: nothing says which account was meant.
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/admin");
            return;
        }
        Account.State state = Account.State.valueOf(request.getParameter("state"));
        answer("accounts", administration.changeState(UUID.fromString(request.getParameter("account")), state),
                "admin.changed." + state);
    }

    private void answer(String within, Outcome<Account> outcome, String text) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused(within, refusal));
        if (outcome instanceof Outcome.Accepted<Account> done) {
            notices.told(say.text(text, done.value().login()));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/admin");
        }
    }

    public List<Account> getAccounts() {
        if (accounts == null) {
            accounts = administration.all();
        }
        return accounts;
    }

    /** Name of that laboratory; its number when the directory no longer has it. */
    public String laboratory(String finess) {
        if (laboratories == null) {
            laboratories = administration.laboratories();
        }
        Laboratory known = laboratories.get(finess);
        return known == null ? say.finess(finess) : known.name();
    }

    /** Whether it is the reader's own account, which they cannot disable. */
    public boolean own(Account account) {
        return caller.known().id().equals(account.id());
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountForm getForm() {
        return form;
    }
}
