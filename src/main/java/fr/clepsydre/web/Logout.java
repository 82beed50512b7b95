package fr.clepsydre.web;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Deed;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. POST only: a link or an image on another site must not throw anybody out. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;
    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        caller.account().ifPresent(known ->
                trail.noteApart(Note.of(Deed.LOGGED_OUT, "asked").by(known.login())));
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
