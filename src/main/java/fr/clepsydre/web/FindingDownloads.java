package fr.clepsydre.web;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.domain.breach.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Hands out what was found in a file of people. What the caller may not see does not exist. */
@WebServlet("/downloads/findings")
public class FindingDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadImport imports;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PeopleImport> found = caller.may(Permission.SEE_PEOPLE_IMPORT) ? find(request) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"findings.csv\"");
        imports.write(found.get().incident(), found.get().id(), response.getOutputStream());
    }

    private Optional<PeopleImport> find(HttpServletRequest request) {
        UUID id = GivenId.read(request.getParameter("import"));
        return Reference.parse(request.getParameter("reference")).flatMap(reference -> imports.find(reference, id));
    }
}
