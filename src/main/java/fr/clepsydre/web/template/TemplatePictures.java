package fr.clepsydre.web.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.Pictured;
import fr.clepsydre.app.template.PreviewTemplate;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.ProofReason;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The picture of the letter that a text makes, as it was saved last, to one of twelve invented people. */
@WebServlet("/downloads/template")
public class TemplatePictures extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 700;

    @Inject
    private transient ReadTemplates templates;
    @Inject
    private transient PreviewTemplate preview;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Pictured> picture = caller.may(Permission.SEE_TEMPLATES) ? picture(request) : Optional.empty();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png = picture.get().png();
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    private Optional<Pictured> picture(HttpServletRequest request) {
        Optional<ProofReason> who = Arrays.stream(ProofReason.values())
                .filter(one -> one.name().equals(request.getParameter("who"))).findFirst();
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(request.getParameter("kind"))).findFirst()
                .flatMap(kind -> templates.find(kind, request.getParameter("language")))
                .flatMap(file -> picture(file, who.orElse(ProofReason.ALL_FLAGS), page(request)));
    }

    private static int page(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("");
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    private Optional<Pictured> picture(TemplateFile file, ProofReason who, int page) {
        return preview.picture(new PreviewTemplate.Wanted(file.kind(), file.language(), file.text()), who, page, WIDTH)
                instanceof Outcome.Accepted<Pictured> picture ? Optional.of(picture.value()) : Optional.empty();
    }
}
