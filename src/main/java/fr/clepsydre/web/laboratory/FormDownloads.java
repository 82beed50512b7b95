package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.pdfform.FillForm;
import fr.clepsydre.app.pdfform.FormPaper;
import fr.clepsydre.app.pdfform.PdfFiller;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands filled PDF forms out. Whoever may not have them finds none; a form with faults leads back to the page that tells them. */
@WebServlet("/downloads/form")
public class FormDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FillForm fill;
    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reference> reference = Reference.parse(request.getParameter("reference"));
        if (reference.isEmpty() || !caller.may(Permission.EXPORT_DOCUMENTS)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CaseAddress address = new CaseAddress(reference.get(), request.getParameter("finess"));
        Outcome<FormPaper> paper = fill.fill(address.reference(), address.finess(), wish(request));
        if (paper instanceof Outcome.Accepted<FormPaper> filled) {
            send(filled.value().document(), response);
        } else if (paper.refusals().stream().map(Refusal::code).anyMatch("NOT_FOUND"::equals)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getContextPath() + address.laboratory() + "/forms");
        }
    }

    private static FillForm.Wish wish(HttpServletRequest request) {
        return new FillForm.Wish(request.getParameter("form"),
                Optional.ofNullable(request.getParameter("lang")).orElse(""),
                "true".equals(request.getParameter("flatten")) ? PdfFiller.Finish.FLATTEN : PdfFiller.Finish.KEEP);
    }

    private static void send(Document document, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.name() + '"');
        byte[] bytes = document.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
