package fr.clepsydre.web;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.pack.ExportPack;
import fr.clepsydre.app.pack.Pack;
import fr.clepsydre.domain.breach.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands out the pack of one laboratory, or of an incident when the address names none. What the caller may not see does
 * not exist.
 */
@WebServlet("/downloads/pack")
public class PackDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportPack export;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Pack> pack = caller.may(Permission.EXPORT_DOCUMENTS) ? pack(request) : Optional.empty();
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + pack.get().fileName() + '"');
        export.write(pack.get(), response.getOutputStream());
    }

    private Optional<Pack> pack(HttpServletRequest request) {
        String finess = request.getParameter("finess");
        return Reference.parse(request.getParameter("reference")).flatMap(reference ->
                finess == null ? export.incident(reference) : export.laboratory(reference, finess));
    }
}
