package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.keys.BackUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Backups. */
@Path("/backups")
@RequestScoped
@Tag(name = "Keys")
public class BackupsResource {

    @Inject
    private BackUp backup;

    @Inject
    private Permitted permitted;

    @POST
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "Take a backup of all there is, while the server runs", description = "Sealed with the master key: "
            + "keep that elsewhere. Restored by a start with clepsydre.restore=FILE on an empty database.")
    public Response write() {
        permitted.demand(Permission.KEEP_KEYS);
        StreamingOutput body = backup::write;
        return Files.attachment("clepsydre.backup", MediaType.APPLICATION_OCTET_STREAM, body);
    }
}
