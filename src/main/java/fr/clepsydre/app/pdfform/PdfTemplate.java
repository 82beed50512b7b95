package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is filled, and how.
 *
 * @param title     of the form
 * @param authority who publishes it
 * @param languages those that it may be filled in, at least one: {@code fr}, {@code en}
 * @param pdf       the form as the authority publishes it; never changed
 * @param rules     one a field, in the order of the mapping
 */
public record PdfTemplate(Words title, Words authority, List<String> languages, byte[] pdf, List<FieldRule> rules) {

    public PdfTemplate {
        languages = List.copyOf(languages);
        pdf = pdf.clone();
        rules = List.copyOf(rules);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PdfTemplate template && title.equals(template.title)
                && authority.equals(template.authority) && languages.equals(template.languages)
                && Arrays.equals(pdf, template.pdf) && rules.equals(template.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, authority, languages, Arrays.hashCode(pdf), rules);
    }
}
