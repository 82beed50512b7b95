package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.pack.ExportPack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notification packs of all laboratories of an incident in one file. */
@Path("/incidents/{reference}/pack.zip")
@RequestScoped
@Tag(name = "Notification")
public class IncidentPackResource {

    @Inject
    private ExportPack export;

    @Inject
    private Permitted permitted;

    @GET
    @Produces({PackResource.ZIP, MediaType.APPLICATION_JSON})
    @Operation(summary = "A folder for each laboratory that the caller sees, each a pack of its own, and the history of "
            + "the incident")
    @APIResponse(responseCode = "200", description = "A zip file; sha256sum -c SHA256SUMS checks all of it")
    @APIResponse(responseCode = "404", description = "There is no such incident, or it is not the caller's to see")
    public Response incident(@PathParam("reference") String reference) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        return PackResource.file(export, export.incident(Names.reference(reference))
                .orElseThrow(() -> Refused.notFound(reference)));
    }
}
