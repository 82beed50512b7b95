package fr.clepsydre.press.acroform;

import fr.clepsydre.app.pdfform.FieldValue;
import fr.clepsydre.app.pdfform.FilledForm;
import fr.clepsydre.app.pdfform.PdfFiller;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;

/** Fills the fields of a form and tells what it could not fill. */
public final class FormFiller implements PdfFiller {

    @Override
    public Outcome<FilledForm> fill(byte[] form, List<FieldValue> values, Finish finish) {
        Outcome<PDDocument> opened = FormOpening.open(form);
        if (!(opened instanceof Outcome.Accepted<PDDocument> accepted)) {
            return new Outcome.Refused<>(opened.refusals());
        }
        try (PDDocument document = accepted.value()) {
            List<Refusal> report = write(document, values, finish);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // Else the identifier of the file is drawn from the clock.
            document.setDocumentId(0L);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return Outcome.accepted(new FilledForm(out.toByteArray(), report));
        } catch (IOException | IllegalArgumentException | IllegalStateException unfit) {
            // Fields that contradict themselves: the file opens, and cannot be used all the same.
            return Outcome.refused(Refusal.of("PDF_FORM_NOT_PDF"));
        }
    }

    private static List<Refusal> write(PDDocument document, List<FieldValue> values, Finish finish)
            throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        FieldFont font = FieldFont.in(document, form);
        FieldPen pen = new FieldPen(font);
        List<Refusal> report = new ArrayList<>();
        Set<String> mapped = new HashSet<>();
        for (FieldValue value : values) {
            mapped.add(value.field());
            PDField field = form.getField(value.field());
            List<Refusal> refusals = field == null || field instanceof PDNonTerminalField
                    ? List.of(Refusal.of("PDF_FIELD_UNKNOWN")) : pen.write(field, value);
            refusals.forEach(refusal -> report.add(refusal.at(value.field())));
        }
        form.getFieldTree().forEach(field -> {
            if (!(field instanceof PDNonTerminalField) && !mapped.contains(field.getFullyQualifiedName())) {
                report.add(Refusal.of("PDF_FIELD_NOT_MAPPED").at(field.getFullyQualifiedName()));
            }
        });
        form.setNeedAppearances(false);
        if (finish == Finish.FLATTEN) {
            form.flatten();
        }
        return report;
    }
}
