package fr.clepsydre.app.pdfform;

import java.util.List;
import java.util.Optional;

/**
 * What a form was filled from, and what is open in it.
 *
 * @param language that it was filled in: {@code fr} or {@code en}
 * @param version  number of the version that says the same; empty when no version does, and the case as it stands was
 *                 taken
 * @param open     everything that could not be filled
 */
public record FormReport(String language, Optional<Integer> version, List<OpenField> open) {

    public FormReport {
        open = List.copyOf(open);
    }
}
