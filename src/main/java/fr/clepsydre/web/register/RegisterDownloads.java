package fr.clepsydre.web.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.register.ExportRegister;
import fr.clepsydre.app.register.RegisterExtract;
import fr.clepsydre.app.register.RegisterFormat;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Hands the register out as files, in the language of the page that offers them and with its filter. To whoever may not
 * see the register it does not exist.
 */
@WebServlet("/downloads/register/*")
public class RegisterDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportRegister export;
    @Inject
    private transient Reader reader;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RegisterFormat> format = Arrays.stream(RegisterFormat.values())
                .filter(known -> ("/" + known.name()).equals(request.getPathInfo())).findFirst();
        if (format.isEmpty() || !caller.may(Permission.SEE_REGISTER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RegisterAddress asked = RegisterAddress.of(request);
        if (export.begin(format.get(), asked.filter()) instanceof Outcome.Accepted<RegisterExtract> extract) {
            send(format.get(), extract.value(), response);
        } else {
            // The page says that it is too long, and offers to narrow it.
            response.sendRedirect(asked.at(request.getContextPath() + "/register").toString());
        }
    }

    private void send(RegisterFormat format, RegisterExtract extract, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + format.fileName() + '"');
        export.write(format, extract, reader.getLanguage().code(), response.getOutputStream());
    }
}
