package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.pack.ExportPack;
import fr.clepsydre.app.pack.Pack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notification pack of one laboratory. */
@Path("/incidents/{reference}/laboratories/{finess}/pack.zip")
@RequestScoped
@Tag(name = "Notification")
public class PackResource {

    static final String ZIP = "application/zip";

    @Inject
    private ExportPack export;

    @Inject
    private Permitted permitted;

    @GET
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(summary = "Versions, sign-offs, receipts, history, evidence and decisions of one laboratory",
            description = "README.txt tells how to verify it without Clepsydre. The same case gives the same bytes.")
    @APIResponse(responseCode = "200", description = "A zip file; sha256sum -c SHA256SUMS checks it")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public Response laboratory(@PathParam("reference") String reference, @PathParam("finess") String finess) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        return file(export, export.laboratory(Names.reference(reference), Names.finess(reference, finess))
                .orElseThrow(() -> Refused.notFound(reference, finess)));
    }

    static Response file(ExportPack export, Pack pack) {
        StreamingOutput body = out -> export.write(pack, out);
        return Files.attachment(pack.fileName(), ZIP, body);
    }
}
