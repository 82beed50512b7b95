package fr.clepsydre.boot;

import fr.clepsydre.app.pdfform.FieldValue;
import fr.clepsydre.app.pdfform.FilledForm;
import fr.clepsydre.app.pdfform.PdfFiller;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.press.acroform.FormFiller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hands the PDF forms of authorities to the press. */
@ApplicationScoped
public class FormPapers implements PdfFiller {

    private final PdfFiller press = new FormFiller();

    @Override
    public Outcome<FilledForm> fill(byte[] form, List<FieldValue> values, Finish finish) {
        return press.fill(form, values, finish);
    }
}
