package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Outcome;

/**
 * A PDF form of an authority, as its folder holds it.
 *
 * @param name     of its folder: small letters, digits and hyphens unless it is refused for that
 * @param template refused with every fault of its files at once, as {@link PdfForms} says
 */
public record PdfForm(String name, Outcome<PdfTemplate> template) {}
