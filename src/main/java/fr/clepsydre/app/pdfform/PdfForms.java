package fr.clepsydre.app.pdfform;

import java.util.List;
import java.util.Optional;

/**
 * Port: the PDF forms on offer. One that cannot be used is there with its faults, and stands in nobody's way:
 * PDF_FORM_NAME, PDF_FORM_FILE_MISSING, PDF_FORM_FILE_TOO_LARGE, what is refused of a form in JSON (FORM_NOT_JSON,
 * FORM_TEXT_MISSING, FORM_UNKNOWN_FIELD, FORM_NAME_TWICE …), MAP_UNKNOWN_QUESTION, MAP_UNKNOWN_CODE, MAP_RULE_UNCLEAR,
 * PDF_MAP_FIELD_TWICE, PDF_MAP_LANGUAGE, PDF_MAP_FORMAT, PDF_MAP_WITHOUT_CODES, PDF_MAP_BRACES.
 */
public interface PdfForms {

    /** Every form, by name. */
    List<PdfForm> all();

    /** The form of that name; empty when there is none. */
    default Optional<PdfForm> find(String name) {
        return all().stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
