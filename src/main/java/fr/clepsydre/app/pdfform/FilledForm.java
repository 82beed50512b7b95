package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A form with its values.
 *
 * @param pdf    never changed after
 * @param report what could not be filled, each at its field and with its reason; nothing is cut silently
 */
public record FilledForm(byte[] pdf, List<Refusal> report) {

    public FilledForm {
        pdf = pdf.clone();
        report = List.copyOf(report);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilledForm form && Arrays.equals(pdf, form.pdf) && report.equals(form.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(pdf), report);
    }
}
