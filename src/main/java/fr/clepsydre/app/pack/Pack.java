package fr.clepsydre.app.pack;

import fr.clepsydre.app.audit.Identified;
import fr.clepsydre.domain.breach.Reference;
import java.util.Optional;

/**
 * A pack that may be written for the caller.
 *
 * @param finess of the laboratory; empty for all laboratories of the incident that the caller sees
 */
public record Pack(Reference reference, Optional<String> finess) implements Identified {

    /** What it is saved as: reference and FINESS number alone, no personal datum. */
    public String fileName() {
        return "clepsydre-" + reference + finess.map(number -> "-" + number).orElse("") + ".zip";
    }

    @Override
    public Optional<String> place() {
        return Optional.of(reference + finess.map(number -> "/" + number).orElse(""));
    }

    @Override
    public String detail() {
        return "";
    }
}
