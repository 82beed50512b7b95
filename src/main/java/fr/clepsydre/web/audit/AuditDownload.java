package fr.clepsydre.web.audit;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.audit.ReadTrail;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the trail as the verifier reads it. */
@WebServlet("/downloads/audit")
public class AuditDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadTrail trail;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.may(Permission.SEE_AUDIT)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/tab-separated-values; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.tsv\"");
        trail.export(response.getOutputStream());
    }
}
