package fr.clepsydre.app.pdfform;

import java.util.List;

/**
 * What is to stand in one field of a form; the kind of the field says which of the two is taken.
 *
 * @param field full name in the PDF, its parts joined by dots
 * @param text  for a field of text; empty when nothing is known
 * @param codes for boxes, buttons and lists: export values; {@link #TICKED} ticks a box whatever its value is called;
 *              none when nothing is chosen
 */
public record FieldValue(String field, String text, List<String> codes) {

    /** Ticks a box. */
    public static final String TICKED = "*";

    public FieldValue {
        codes = List.copyOf(codes);
    }

    /** Only text. */
    public static FieldValue text(String field, String text) {
        return new FieldValue(field, text, List.of());
    }

    /** Only choices. */
    public static FieldValue codes(String field, String... codes) {
        return new FieldValue(field, "", List.of(codes));
    }
}
