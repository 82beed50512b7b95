package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.keys.RotateMasterKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The master key. */
@Path("/keys")
@RequestScoped
@Tag(name = "Keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    @Inject
    private RotateMasterKey rotate;

    @Inject
    private Permitted permitted;

    @POST
    @Path("master")
    @Operation(summary = "Replace the master key", description = "previous: the name under which the key before is kept "
            + "beside the new one; backups made with it need it. Keep both elsewhere too.")
    @APIResponse(responseCode = "422", description = "The key is not in a file")
    public String rotate() {
        permitted.demand(Permission.KEEP_KEYS);
        return Json.createObjectBuilder().add("previous", Refused.unless(rotate.rotate())).build().toString();
    }
}
