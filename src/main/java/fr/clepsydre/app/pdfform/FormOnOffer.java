package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Outcome;

/**
 * A form and what would become of it for one case.
 *
 * @param report refused with every fault of a form that cannot be filled
 */
public record FormOnOffer(PdfForm form, Outcome<FormReport> report) {}
