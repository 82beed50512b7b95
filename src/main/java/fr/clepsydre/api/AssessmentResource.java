package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How grave a breach is for the people of one laboratory, and what was decided. */
@Path("/incidents/{reference}/laboratories/{finess}/assessment")
@RequestScoped
@Tag(name = "Assessment and decisions")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    @Inject
    private ReadCase readCase;

    @Inject
    private Permitted permitted;

    @GET
    @Operation(summary = "The score of ENISA 2013 with its inputs, and every decision", description = "inputs with "
            + "their origin; the score as a range while an input is open, with its band and the level of the CNIL form "
            + "where there is one band; flags that are noted and not scored; decisions, the oldest first, of which "
            + "those with counts true stand; contradictions with the notification. Inputs are changed by PATCH of the "
            + "laboratory or of the incident.")
    @APIResponse(responseCode = "200", description = "The assessment")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public String read(@PathParam("reference") String reference, @PathParam("finess") String finess) {
        permitted.demand(Permission.SEE_CASES);
        CaseFile file = readCase.file(Names.reference(reference), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess));
        return AssessmentJson.write(file, readCase.assessment()).toString();
    }
}
