package fr.clepsydre.press.acroform;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Opens a form, or says everything that stands against it. */
final class FormOpening {

    private FormOpening() {
    }

    /** To be closed by the caller. */
    static Outcome<PDDocument> open(byte[] form) {
        try {
            PDDocument document = Loader.loadPDF(form);
            List<Refusal> refusals = refusals(document);
            if (refusals.isEmpty()) {
                return Outcome.accepted(document);
            }
            document.close();
            return Outcome.refused(refusals.toArray(Refusal[]::new));
        } catch (InvalidPasswordException locked) {
            return Outcome.refused(Refusal.of("PDF_FORM_ENCRYPTED"));
        } catch (IOException broken) {
            return Outcome.refused(Refusal.of("PDF_FORM_NOT_PDF"));
        }
    }

    private static List<Refusal> refusals(PDDocument document) {
        List<Refusal> refusals = new ArrayList<>();
        if (document.isEncrypted()) {
            refusals.add(Refusal.of("PDF_FORM_ENCRYPTED"));
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || form.getFields().isEmpty()) {
            refusals.add(Refusal.of("PDF_FORM_WITHOUT_FIELDS"));
        }
        if (form != null && form.hasXFA()) {
            refusals.add(Refusal.of("PDF_FORM_XFA"));
        }
        Set<String> scripts = ScriptSearch.in(document.getDocument());
        if (!scripts.isEmpty()) {
            refusals.add(Refusal.of("PDF_FORM_SCRIPT", String.join(", ", scripts)));
        }
        return refusals;
    }
}
