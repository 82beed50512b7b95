package fr.clepsydre.web.evidence;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.evidence.ReadEvidence;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.web.GivenId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands an attached file out, to be kept and never shown here: what is in it is somebody else's. */
@WebServlet("/downloads/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadEvidence evidence;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ReadEvidence.Taken> taken = caller.may(Permission.SEE_CASES)
                ? Reference.parse(request.getParameter("reference")).flatMap(reference -> evidence.take(reference,
                        request.getParameter("finess"), GivenId.read(request.getParameter("piece"))))
                : Optional.empty();
        if (taken.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + taken.get().piece().name() + '"');
        response.addHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(taken.get().content().length);
        response.getOutputStream().write(taken.get().content());
    }
}
