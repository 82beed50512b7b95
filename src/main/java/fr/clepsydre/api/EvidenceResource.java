package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.evidence.Evidence;
import fr.clepsydre.app.evidence.KeepEvidence;
import fr.clepsydre.app.evidence.ReadEvidence;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files attached to the case of a laboratory. */
@Path("/incidents/{reference}/laboratories/{finess}/evidence")
@RequestScoped
@Tag(name = "Evidence")
public class EvidenceResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private ReadEvidence read;
    @Inject
    private KeepEvidence keep;
    @Inject
    private Permitted permitted;
    @PathParam("reference")
    private String reference;
    @PathParam("finess")
    private String finess;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is attached, the newest first, with what happened to each")
    public String list() {
        permitted.demand(Permission.SEE_CASES);
        JsonArrayBuilder items = Json.createArrayBuilder();
        read.list(incident(), finess).orElseThrow(() -> Refused.notFound(reference, finess))
                .forEach(piece -> items.add(json(piece)));
        return Json.createObjectBuilder().add("items", items).build().toString();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Attach a file: the body as it is", description = "name: of the file, made safe; about: what it shows. "
            + "PDF, PNG, JPEG, text in UTF-8, archives and office documents, 25 MiB")
    @APIResponse(responseCode = "201", description = "Attached, with its SHA-256")
    @APIResponse(responseCode = "422", description = "EVIDENCE_TYPE, EVIDENCE_PACKED, FILE_TOO_LARGE, EVIDENCE_INFECTED …")
    public Response attach(@QueryParam("name") @DefaultValue("file") String name,
            @QueryParam("about") @DefaultValue("") String about, InputStream body) throws IOException {
        permitted.demand(Permission.EDIT_CASE);
        byte[] content = body.readNBytes(KeepEvidence.LARGEST + 1);
        Evidence.Piece piece = Refused.unless(keep.attach(incident(), finess, name, about, content));
        return Response.status(Response.Status.CREATED).entity(json(piece).build().toString()).build();
    }

    @GET
    @Path("{piece}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "The same bytes again")
    public Response take(@PathParam("piece") String piece) {
        permitted.demand(Permission.SEE_CASES);
        ReadEvidence.Taken taken = read.take(incident(), finess, Names.id(piece))
                .orElseThrow(() -> Refused.notFound(piece));
        return Files.attachment(taken.piece().name(), MediaType.APPLICATION_OCTET_STREAM, taken.content());
    }

    @POST
    @Path("{piece}/verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hash it anew", description = "whole: whether it is what it was")
    public String verify(@PathParam("piece") String piece) {
        permitted.demand(Permission.SEE_CASES);
        boolean whole = read.verify(incident(), finess, Names.id(piece)).orElseThrow(() -> Refused.notFound(piece));
        return Json.createObjectBuilder().add("whole", whole).build().toString();
    }

    private Reference incident() {
        return Reference.parse(reference).orElseThrow(() -> Refused.notFound(reference));
    }

    private JsonObjectBuilder json(Evidence.Piece piece) {
        JsonArrayBuilder events = Json.createArrayBuilder();
        read.events(piece).forEach(event -> events.add(Json.createObjectBuilder().add("kind", event.kind().name())
                .add("at", Instants.write(event.at(), PARIS)).add("by", event.by())));
        return Json.createObjectBuilder().add("id", piece.id().toString()).add("name", piece.name())
                .add("mediaType", piece.mediaType()).add("sha256", piece.sha256()).add("length", piece.length())
                .add("about", piece.about()).add("receivedAt", Instants.write(piece.receivedAt(), PARIS))
                .add("receivedBy", piece.receivedBy()).add("events", events);
    }
}
