package fr.clepsydre.web;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.Spool;
import fr.clepsydre.web.upload.SealedForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Leads an address to its page and denies every other, the files of the pages themselves included. */
public final class Paths extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ASKED = Paths.class.getName();
    /** Bytes: the largest file of people, and a form around it. */
    private static final long LARGEST = ImportPeople.LARGEST + (1 << 16);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final String ACCOUNT = "/account";

    @Inject
    private transient Spool spool;
    @Inject
    private transient Caller caller;

    /** Path and query as the client asked for them, without the context path; empty outside the pages. */
    static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ASKED));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (Routes.elsewhere(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> view = Routes.view(path);
        if (view.isEmpty() || isUploadOfAStranger(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isEnrolling() && !path.equals(ACCOUNT)) {
            // Until then nothing else is there for them, and they are told what to do.
            response.sendRedirect(request.getContextPath() + ACCOUNT);
        } else if (request.getContentLengthLong() > LARGEST) {
            // The server itself would look at the size only once all of it has arrived.
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (METHODS.contains(request.getMethod())) {
            request.setAttribute(ASKED, request.getQueryString() == null ? path : path + '?' + request.getQueryString());
            forward(view.get(), request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean isEnrolling() {
        return caller.account().filter(known -> known.mode() == Account.Mode.ENROLLING).isPresent();
    }

    /** A file is never given to the container, which would write it to its temporary folder as it is. */
    private void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isUpload(request)) {
            try (SealedForm form = SealedForm.read(request, spool)) {
                form.getRequestDispatcher(view).forward(form, response);
            }
        } else {
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** An upload is read to the disk before any page looks at it. */
    private static boolean isUploadOfAStranger(HttpServletRequest request) {
        return request.getUserPrincipal() == null && isUpload(request);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
