package fr.clepsydre.web;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Deed;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes in the audit trail that somebody known asked for what is not there for them: what does not exist, and what
 * does and is not theirs, which from outside are the same.
 */
public final class Refusals extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;
    /** Addresses of ours are made of words of the program, references, numbers and identifiers. */
    private static final Pattern PLAIN = Pattern.compile("/[a-zA-Z0-9/._-]*");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,20}(\\.[a-z]{2,5}){0,2}|INC-\\d{4}-\\d{4,9}"
            + "|[0-9AB]{9}|[0-9a-f-]{36}|\\d{1,19}|v1|page-\\d{1,4}\\.png|[A-Z_]{2,40}|[0-9A-Z]{10,16}(\\.pdf)?|\\d{1,9}\\.pdf");

    @Inject
    private transient Caller caller;
    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_FORBIDDEN) {
            String path = request.getRequestURI().substring(request.getContextPath().length());
            caller.account().ifPresent(known -> trail.noteApart(Note
                    .of(Deed.REFUSED, "NOT_FOUND").by(known.login())
                    .with(request.getMethod() + " " + shown(path)).hiding(List.of(path))));
        }
    }

    /** The path; what in it is no word of ours is not repeated, for people may have typed anything there. */
    static String shown(String path) {
        if (!PLAIN.matcher(path).matches() || path.length() > LONGEST) {
            return "\u2026";
        }
        StringBuilder shown = new StringBuilder();
        for (String part : path.substring(1).split("/", -1)) {
            shown.append('/').append(part.isEmpty() || WORD.matcher(part).matches() ? part : "\u2026");
        }
        return shown.toString();
    }
}
