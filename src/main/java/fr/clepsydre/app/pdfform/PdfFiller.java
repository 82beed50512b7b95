package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Outcome;
import java.util.List;

/** Port: puts values into the fields of a PDF. */
public interface PdfFiller {

    /** What becomes of the fields. */
    enum Finish {

        /** They can be changed in any reader of PDF. */
        KEEP,

        /** They become part of the page. */
        FLATTEN
    }

    /**
     * The filled form; the same input gives the same bytes.
     *
     * @return refused, with every reason at once: PDF_FORM_NOT_PDF, PDF_FORM_ENCRYPTED, PDF_FORM_XFA,
     *         PDF_FORM_SCRIPT, PDF_FORM_WITHOUT_FIELDS. In the report: PDF_FIELD_UNKNOWN, PDF_FIELD_NOT_MAPPED,
     *         PDF_FIELD_READ_ONLY, PDF_FIELD_TOO_LONG, PDF_FIELD_OVERFLOWS, PDF_FIELD_KIND, PDF_CHOICE_NOT_OFFERED,
     *         GLYPH_MISSING
     */
    Outcome<FilledForm> fill(byte[] form, List<FieldValue> values, Finish finish);
}
