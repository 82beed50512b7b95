package fr.clepsydre.web.login;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.account.FailedLogins;
import fr.clepsydre.app.account.ForeignLogin;
import fr.clepsydre.app.account.SecondFactors;
import fr.clepsydre.web.Language;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The login form. One answer to every failure: which half was wrong would tell which logins exist. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    @Inject
    private Say say;

    @Inject
    private Reader reader;

    @Inject
    private ForeignLogin foreign;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String login = "";
    private String password = "";
    private String code = "";

    /** Checks the pair and leads to where the reader wanted to go, or asks for the code of the second factor. */
    public void enter() throws IOException {
        enter(new UsernamePasswordCredential(login.strip(), password), "login:name");
    }

    /** Checks the code that belongs to the password before. */
    public void prove() throws IOException {
        enter(new UsernamePasswordCredential("", code), "proof:code");
    }

    /** Back to the password: it was somebody else's, or the device is not there. */
    public void restart() {
        request.getSession().removeAttribute(SecondFactors.PENDING);
    }

    /** Whether a provider of logins is set. */
    public boolean isForeign() {
        return foreign.isSet();
    }

    /** Whether the password was right and the code is awaited. */
    public boolean isAwaited() {
        return request.getSession(false) != null
                && request.getSession(false).getAttribute(SecondFactors.PENDING) instanceof SecondFactors.Pending pending
                && pending.until().isAfter(clock.instant());
    }

    private void enter(UsernamePasswordCredential shown, String field) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        boolean proving = isAwaited();
        var status = security.authenticate(request, response, AuthenticationParameters.withParams().credential(shown));
        if (status == AuthenticationStatus.SUCCESS) {
            keepLanguage(response);
            faces.getExternalContext().redirect(request.getContextPath() + LocalAddress.of(request.getParameter("from")));
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else {
            response.setStatus(HttpServletResponse.SC_OK);
            if (proving || !isAwaited()) {
                sayWhy(field, proving);
            }
        }
    }

    private void sayWhy(String field, boolean proving) {
        if (request.getAttribute(FailedLogins.REFUSED_UNTIL) instanceof Instant until) {
            notices.refused(field, "login.throttled", say.brief(until, reader.getZone().getId()));
        } else {
            notices.refused(field, proving ? "login.code.refused" : "login.refused");
        }
    }

    private void keepLanguage(HttpServletResponse response) {
        if (Language.chosen(request).isEmpty()) {
            caller.account().map(Account::language).flatMap(Language::coded)
                    .ifPresent(language -> response.addCookie(language.cookie()));
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
