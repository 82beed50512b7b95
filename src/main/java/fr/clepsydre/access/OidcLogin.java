package fr.clepsydre.access;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Sends a browser to the provider of logins, and takes it back. Whatever is not right ends on the login page. */
@WebServlet({"/login/oidc", "/login/callback"})
public class OidcLogin extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(OidcLogin.class.getName());
    private static final String BEGUN = OidcLogin.class.getName();

    @Inject
    private transient OpenIdConnect provider;
    @Inject
    private transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().endsWith("/oidc")) {
                OpenIdConnect.Begun begun = OpenIdConnect.begin();
                request.getSession().setAttribute(BEGUN, begun);
                response.sendRedirect(provider.leave(begun).toString());
            } else {
                arrive(request, response);
            }
        } catch (IOException wrong) {
            LOG.log(Level.WARNING, "a login by the provider failed: {0}", wrong.getMessage());
            failed(request, response);
        }
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenIdConnect.Begun begun = taken(request);
        String code = request.getParameter("code");
        if (begun == null || code == null || !begun.state().equals(request.getParameter("state"))) {
            failed(request, response);
            return;
        }
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new ProvenCredential(provider.arrive(begun, code))));
        if (status == AuthenticationStatus.SUCCESS) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            failed(request, response);
        }
    }

    /** Good once, whatever becomes of it. */
    private static OpenIdConnect.@Nullable Begun taken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Object begun = session.getAttribute(BEGUN);
        session.removeAttribute(BEGUN);
        return (OpenIdConnect.Begun) begun;
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.sendRedirect(request.getContextPath() + "/login?provider=failed");
        }
    }
}
