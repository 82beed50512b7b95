package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Words;
import java.util.Optional;

/**
 * How one field of a PDF form is filled.
 *
 * @param field    full name in the PDF
 * @param source   where its value comes from
 * @param notKnown what a field of text says of "not known yet"; empty: the field stays empty, and that is reported
 */
public record FieldRule(String field, FieldSource source, Optional<Words> notKnown) {}
