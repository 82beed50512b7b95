package fr.clepsydre.web.login;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.account.FailedLogins;
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
import java.time.Instant;

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
    private HttpServletRequest request;

    private String login = "";
    private String password = "";

    /** Checks the pair and leads to where the reader wanted to go. */
    public void enter() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(login.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            keepLanguage(response);
            faces.getExternalContext().redirect(request.getContextPath() + LocalAddress.of(request.getParameter("from")));
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else {
            response.setStatus(HttpServletResponse.SC_OK);
            sayWhy();
        }
    }

    private void sayWhy() {
        if (request.getAttribute(FailedLogins.REFUSED_UNTIL) instanceof Instant until) {
            notices.refused("login:name", "login.throttled", say.brief(until, reader.getZone().getId()));
        } else {
            notices.refused("login:name", "login.refused");
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
}
