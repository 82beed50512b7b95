package fr.clepsydre.web.laboratory;

import fr.clepsydre.domain.breach.Reference;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Which case a page is about, as its address says.
 *
 * @param finess of the laboratory; empty on a page of the incident
 */
public record CaseAddress(Reference reference, String finess) {


    /**
     * Of the request that Faces works on: its parameters hold the parts of the address, which those of the request as
     * it came in do not. Empty when the address cannot name a case.
     */
    public static Optional<CaseAddress> asked() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Optional.ofNullable(given.get("reference"))
                .flatMap(Reference::parse)
                .map(reference -> new CaseAddress(reference, given.getOrDefault("finess", "")));
    }

    /** Path of the incident. */
    public String incident() {
        return "/incidents/" + reference;
    }

    /** Path of the laboratory's case. */
    public String laboratory() {
        return incident() + "/labs/" + finess;
    }

    /** Answers the request as what does not exist is answered. */
    public static void notFound() {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
