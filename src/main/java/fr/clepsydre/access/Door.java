package fr.clepsydre.access;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.account.CheckCode;
import fr.clepsydre.app.account.FailedLogins;
import fr.clepsydre.app.account.SecondFactors;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one entrance. Pages: a session after the login form. {@code /api/}: a bearer token at each call and no session,
 * so that no foreign page can act through somebody's browser. {@code /calendar/}: the address itself is the secret.
 * Everything not named open needs somebody known.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    private static final String API = "/api/";
    private static final List<String> OPEN = List.of("/login", "/welcome", "/api/v1/clock", "/openapi", "/health",
            "/jakarta.faces.resource/", "/resources/", "/error/", "/favicon.svg", "/calendar/");

    /** How long the code is awaited once the password was right. */
    private static final Duration CODE_AWAITED = Duration.ofMinutes(5);

    @Inject
    private IdentityStoreHandler identities;
    @Inject
    private Accounts accounts;
    @Inject
    private CheckCode codes;
    @Inject
    private BrowserSessions sessions;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(API)) {
            return api(path, request, response, context);
        }
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return login(typed, context);
        }
        var principal = request.getUserPrincipal();
        if (principal != null && sessions.isOpen(request)) {
            return context.notifyContainerAboutLogin(principal.getName(), java.util.Set.of());
        }
        if (principal != null) {
            // Ended from elsewhere, or at the end of its longest life.
            request.getSession().invalidate();
        }
        return isOpen(path) ? context.doNothing() : toLogin(path, request, response, context);
    }

    /** A password, or without a login the code that belongs to the password before. */
    private AuthenticationStatus login(Credential typed, HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<SecondFactors.Pending> pending = pending(request);
        boolean code = typed instanceof UsernamePasswordCredential pair && pair.getCaller().isEmpty();
        if (code && pending.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Credential shown = code
                ? new CodeCredential(pending.get().login(), ((UsernamePasswordCredential) typed).getPasswordAsString())
                : typed;
        CredentialValidationResult result = identities.validate(shown);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            note(shown, context);
            return AuthenticationStatus.SEND_FAILURE;
        }
        Account account = accounts.byLogin(result.getCallerPrincipal().getName()).orElseThrow();
        if (!code && !(typed instanceof ProvenCredential) && codes.isNeeded(account)) {
            request.getSession().setAttribute(SecondFactors.PENDING,
                    new SecondFactors.Pending(account.login(), clock.instant().plus(CODE_AWAITED)));
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession().removeAttribute(SecondFactors.PENDING);
        boolean proven = typed instanceof ProvenCredential;
        trail.noteApart(Note.of(Deed.LOGGED_IN, proven ? "provider" : code ? "code" : "password").by(account.login()));
        sessions.begin(request, account, proven);
        context.setRegisterSession(account.login(), result.getCallerGroups());
        return context.notifyContainerAboutLogin(result);
    }

    private Optional<SecondFactors.Pending> pending(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SecondFactors.Pending) session.getAttribute(SecondFactors.PENDING))
                .filter(known -> known.until().isAfter(clock.instant()));
    }

    /** Whoever is slowed down is not recorded again and again; what was typed as a login may be a password. */
    private void note(Credential typed, HttpMessageContext context) {
        if (context.getRequest().getAttribute(FailedLogins.REFUSED_UNTIL) != null) {
            return;
        }
        if (typed instanceof ProvenCredential proven) {
            trail.noteApart(Note.of(Deed.LOGIN_FAILED, "provider").hiding(List.of(proven.login())));
        } else if (typed instanceof CodeCredential code) {
            trail.noteApart(Note.of(Deed.LOGIN_FAILED, "code").by(code.login()));
        } else if (typed instanceof UsernamePasswordCredential pair) {
            trail.noteApart(Note.of(Deed.LOGIN_FAILED, "password").hiding(List.of(pair.getCaller())));
        }
    }

    private AuthenticationStatus api(String path, HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return isOpen(path) ? context.doNothing() : Unauthorized.answer(request, response);
        }
        var result = identities.validate(new BearerCredential(header.substring(7).strip()));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : Unauthorized.answer(request, response);
    }

    private static AuthenticationStatus toLogin(String path, HttpServletRequest request,
            HttpServletResponse response, HttpMessageContext context) {
        String target = request.getContextPath() + "/login?from="
                + URLEncoder.encode(path + query(request), StandardCharsets.UTF_8);
        // A form was sent from a page that only somebody logged in has seen: their session has ended since.
        String told = "POST".equals(request.getMethod()) ? target + "&expired=1" : target;
        // An expired Faces request must be answered in the words of its own protocol, or the page stays silent.
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? partialRedirect(told, response)
                : context.redirect(told);
    }

    /** What the address asks for, without the mark of an earlier expiry: the page is opened anew. */
    private static String query(HttpServletRequest request) {
        String asked = Stream.ofNullable(request.getQueryString()).flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> !part.isEmpty() && !part.startsWith("expired="))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static AuthenticationStatus partialRedirect(String target, HttpServletResponse response) {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"utf-8\"?><partial-response><redirect url=\""
                    + target.replace("&", "&amp;") + "\"/></partial-response>");
            response.flushBuffer();
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }
}
