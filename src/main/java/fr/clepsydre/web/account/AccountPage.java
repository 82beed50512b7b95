package fr.clepsydre.web.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.account.ManageOwnAccount;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Language;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.PasswordPair;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own account: who one is here, password, language, tokens. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private ManageOwnAccount own;
    @Inject
    private Caller caller;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private Once once;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private final TokenForm token = new TokenForm();
    private final PasswordPair password = new PasswordPair();
    private String current = "";
    private ManageOwnAccount.@Nullable Issued issued;

    public void changePassword() throws IOException {
        Once.Result result = once.of(() -> told("renew", password.check().<Outcome<?>>map(Outcome::refused)
                .orElseGet(() -> own.changePassword(current, password.getFirst()))));
        if (result != Once.Result.REFUSED) {
            notices.told(say.text("account.password.changed"));
            again();
        }
    }

    /** The secret is shown in this answer and never again. */
    public void issueToken() throws IOException {
        if (once.of(this::issue) == Once.Result.REPEATED) {
            notices.refused("", "account.token.repeated");
        }
    }

    private boolean issue() {
        Outcome<ManageOwnAccount.Issued> outcome = token.getDays() == null
                ? Outcome.refused(Refusal.of("DAYS_OUT_OF_RANGE", 1, ManageOwnAccount.MOST_DAYS).at("days"))
                : own.issueToken(token.getName(), token.getDays(), token.getReach());
        if (outcome instanceof Outcome.Accepted<ManageOwnAccount.Issued> accepted) {
            issued = accepted.value();
        }
        return told("token", outcome);
    }

    /** Takes the token away that the button names. */
    public void revokeToken() throws IOException {
        own.revokeToken(GivenId.read(request.getParameter("revoke")));
        notices.told(say.text("account.token.revoked"));
        again();
    }

    /** The other language, now and after the next login. */
    public void speak() throws IOException {
        String language = request.getParameter("language");
        if (told("identity", own.speak(language))) {
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            Language.coded(language).ifPresent(chosen -> response.addCookie(chosen.cookie()));
            again();
        }
    }

    private boolean told(String form, Outcome<?> outcome) {
        outcome.refusals().forEach(refusal -> notices.refused(form, refusal));
        return outcome.refusals().isEmpty();
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/account");
    }

    public Account getAccount() {
        return caller.known();
    }

    public List<Laboratory> getLaboratories() {
        return own.laboratories();
    }

    public List<Accounts.Token> getTokens() {
        return own.tokens();
    }

    /** Whether that token opens nothing any more. */
    public boolean expired(Instant expiry) {
        return !clock.instant().isBefore(expiry);
    }

    /** The token made by this request; null in every other. */
    public ManageOwnAccount.@Nullable Issued getIssued() {
        return issued;
    }

    public TokenForm getToken() {
        return token;
    }

    public PasswordPair getPassword() {
        return password;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }
}
