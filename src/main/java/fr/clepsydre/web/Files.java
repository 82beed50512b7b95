package fr.clepsydre.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stands where the server would serve files by itself, and serves what everybody may have. The server
 * reads an upload by the settings of the servlet that the address of the request belongs to, before any forward:
 * those of this one, in web.xml.
 */
public class Files extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SERVED = Set.of("/favicon.svg");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        try (var file = getServletContext().getResourceAsStream(path)) {
            if (file == null || !SERVED.contains(path)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(getServletContext().getMimeType(path));
            file.transferTo(response.getOutputStream());
        }
    }
}
