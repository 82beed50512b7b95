package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.audit.ReadTrail;
import fr.clepsydre.domain.audit.ChainCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail: whether it is whole, and all of it for the verifier. */
@Path("/audit")
@RequestScoped
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    private ReadTrail trail;

    @Inject
    private Permitted permitted;

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Check the chain against its key, its head and the anchors", description = "state WHOLE or BROKEN; "
            + "signs say what shows where: EDITED, DELETED, INSERTED, REORDERED, CUT_OFF, REWRITTEN")
    public String verification() {
        permitted.demand(Permission.SEE_AUDIT);
        ChainCheck.Verdict verdict = trail.verify();
        JsonArrayBuilder signs = Json.createArrayBuilder();
        verdict.signs().forEach(sign -> signs.add(Json.createObjectBuilder().add("kind", sign.kind().name())
                .add("sequence", sign.sequence())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("state", verdict.whole() ? "WHOLE" : "BROKEN")
                .add("entries", verdict.entries()).add("anchors", verdict.anchors()).add("signs", signs);
        verdict.head().ifPresent(head -> json.add("head", Json.createObjectBuilder()
                .add("sequence", head.sequence()).add("hash", head.hash())));
        return json.build().toString();
    }

    @GET
    @Path("export.tsv")
    @Produces({"text/tab-separated-values", MediaType.APPLICATION_JSON})
    @Operation(summary = "The whole trail, a line an entry, for the verifier")
    public Response export() {
        permitted.demand(Permission.SEE_AUDIT);
        StreamingOutput body = trail::export;
        return Files.attachment("audit.tsv", "text/tab-separated-values; charset=UTF-8", body);
    }
}
