package fr.clepsydre.web.welcome;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.account.AcceptInvitation;
import fr.clepsydre.app.account.FirstAdministrator;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.PasswordPair;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever has the link of the console becomes the first administrator; whoever has an invitation chooses a password. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private FirstAdministrator first;
    @Inject
    private AcceptInvitation invitation;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private final PasswordPair password = new PasswordPair();
    private String name = "";
    private String login = "";

    /** Makes the account and leads to the login page. */
    public void create() throws IOException {
        end("welcome", password.check().<Outcome<Account>>map(Outcome::refused)
                .orElseGet(() -> first.create(key(), login, name, password.getFirst())));
    }

    /** Keeps the password of the account that the link is for. */
    public void accept() throws IOException {
        end("invited", password.check().<Outcome<Account>>map(Outcome::refused)
                .orElseGet(() -> invitation.accept(key(), password.getFirst())));
    }

    /** Whose link it is; empty for that of the console, and for one that is not good any more. */
    public Optional<Account> getInvited() {
        return invitation.find(key());
    }

    private void end(String form, Outcome<Account> outcome) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused(form, refusal));
        if (outcome instanceof Outcome.Accepted<Account> done) {
            notices.told(say.text("welcome.created", done.value().login()));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/login");
        }
    }

    /** Whether the link is good now. */
    public boolean isAdmitted() {
        return first.admits(key());
    }

    private String key() {
        return Optional.ofNullable(request.getParameter("key")).orElse("");
    }

    public PasswordPair getPassword() {
        return password;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }
}
