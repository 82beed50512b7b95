package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.people.ControlImport;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the leaked file: handed in as a stream, read in the background. Nobody is read out here. */
@Path("/incidents/{reference}/people")
@RequestScoped
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int REMARKS = 100;

    @Inject
    private ImportPeople importPeople;

    @Inject
    private ReadImport readImport;

    @Inject
    private ControlImport control;

    @Inject
    private Permitted permitted;

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Hand in the file of people (CSV with a header; columns found by name)")
    @APIResponse(responseCode = "202", description = "The import begins, or the try if dryRun is true; its address "
            + "in Location")
    @APIResponse(responseCode = "409", description = "Another file of this incident is being read")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "507", description = "The disk has no room for it")
    public Response handIn(@PathParam("reference") String text, @Context HttpHeaders headers, @Context UriInfo here,
            @QueryParam("dryRun") boolean dryRun, InputStream csv) throws IOException {
        permitted.demand(Permission.IMPORT_PEOPLE);
        Reference reference = Names.reference(text);
        UUID id = Refused.unless(importPeople.start(reference, csv, size(headers),
                dryRun ? ImportStage.TRY : ImportStage.KEEP));
        return Response.accepted(Json.createObjectBuilder().add("id", id.toString()).build().toString())
                .location(here.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    private static OptionalLong size(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(length))
                : OptionalLong.empty();
    }

    @GET
    @Path("{import}")
    @Operation(summary = "How far an import is, and what it found")
    @APIResponse(responseCode = "200", description = "state, processed, total, startedAt, endedAt, people, duplicates, "
            + "refused, findings, and the first remarks with their lines")
    public String find(@PathParam("reference") String text, @PathParam("import") String id,
            @Context HttpHeaders headers) {
        permitted.demand(Permission.SEE_PEOPLE_IMPORT);
        PeopleImport found = readImport.find(Names.reference(text), Names.id(id))
                .orElseThrow(() -> Refused.notFound(text, id));
        var remarks = readImport.findings(found.incident(), found.id(), 0, REMARKS);
        return WorkJson.write(found, remarks, Speech.of(headers)).toString();
    }

    @GET
    @Path("{import}/findings.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "All that was found: line, column, code and shape of the value")
    public Response findings(@PathParam("reference") String text, @PathParam("import") String id) {
        permitted.demand(Permission.SEE_PEOPLE_IMPORT);
        PeopleImport found = readImport.find(Names.reference(text), Names.id(id))
                .orElseThrow(() -> Refused.notFound(text, id));
        StreamingOutput body = out -> readImport.write(found.incident(), found.id(), out);
        return Files.csv("findings.csv", body);
    }

    @POST
    @Path("{import}/{deed: go|pause|resume|cancel}")
    @Operation(summary = "Import what was tried; pause, resume or cancel what is read")
    @APIResponse(responseCode = "200", description = "How it stands now")
    @APIResponse(responseCode = "409", description = "It is in another state")
    public String change(@PathParam("reference") String text, @PathParam("import") String id,
            @PathParam("deed") String deed, @Context HttpHeaders headers) {
        permitted.demand(Permission.IMPORT_PEOPLE);
        Reference reference = Names.reference(text);
        UUID which = Names.id(id);
        PeopleImport now = Refused.unless(switch (deed) {
            case "go" -> control.go(reference, which);
            case "pause" -> control.pause(reference, which);
            case "resume" -> control.resume(reference, which);
            default -> control.cancel(reference, which);
        });
        return WorkJson.write(now, List.of(), Speech.of(headers)).toString();
    }
}
