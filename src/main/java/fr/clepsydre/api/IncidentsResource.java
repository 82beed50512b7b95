package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.incident.RecordIncident;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Incidents: recorded, listed, read, filled in. */
@Path("/incidents")
@RequestScoped
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    @Inject
    private RecordIncident recordIncident;

    @Inject
    private EditIncident editIncident;

    @Inject
    private ReadIncident readIncident;

    @Inject
    private Permitted permitted;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an incident", description = "Only title is needed. Every other name is the key of a "
            + "question of the form: a text, a code, an array of codes, true or false, an ISO-8601 moment with offset "
            + "(and [zone] unless it is Europe/Paris), a count, or NOT_KNOWN_YET. A count is a whole number or "
            + "{\"kind\":\"EXACT|ESTIMATE|UNKNOWN\",\"value\",\"source\"}; persons and records are the totals.")
    @APIResponse(responseCode = "201", description = "reference; its address in Location")
    @APIResponse(responseCode = "422", description = "What does not fit, name by name")
    public Response record(InputStream json, @Context UriInfo here) {
        permitted.demand(Permission.RECORD_INCIDENT);
        Body body = Body.read(json);
        Wanted wanted = Wanted.read(readIncident::question, body, Set.of("title"));
        Incident incident = Refused.unless(recordIncident.record(body.text("title"), wanted.given()));
        if (!wanted.counts().isEmpty()) {
            Refused.unless(editIncident.amend(incident.reference(), new EditIncident.Amendment(Optional.empty(),
                    Map.of(), Set.of(), wanted.counts())));
        }
        String reference = incident.reference().toString();
        return Response.created(here.getAbsolutePathBuilder().path(reference).build())
                .entity(Json.createObjectBuilder().add("reference", reference).build().toString())
                .build();
    }

    @GET
    @Operation(summary = "The incidents that the caller sees, the newest first")
    @APIResponse(responseCode = "200", description = "items, page, size, total")
    public String list(
            @Parameter(description = "From 1") @QueryParam("page") @DefaultValue("") String page,
            @Parameter(description = "1 to 500, 50 by default") @QueryParam("size") @DefaultValue("") String size,
            @Parameter(description = "Looked for in reference and title")
            @QueryParam("text") @DefaultValue("") String text) {
        Slice.Window window = Names.window(page, size);
        return IncidentJson.write(readIncident.list(text, window), window).toString();
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One incident with its answers")
    @APIResponse(responseCode = "200", description = "reference, title, recordedAt, persons, records, answers by key")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's to see")
    public String find(@PathParam("reference") String reference) {
        permitted.demand(Permission.SEE_CASES);
        return json(Names.reference(reference));
    }

    @PATCH
    @Path("{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Fill in or correct an incident", description = "Names as for recording; null withdraws an "
            + "answer. All or nothing.")
    @APIResponse(responseCode = "200", description = "The incident as it stands now")
    @APIResponse(responseCode = "422", description = "What does not fit, name by name")
    public String amend(@PathParam("reference") String text, InputStream json) {
        permitted.demand(Permission.EDIT_INCIDENT);
        Reference reference = Names.reference(text);
        Body body = Body.read(json);
        Wanted wanted = Wanted.read(readIncident::question, body, Set.of("title"));
        Optional<String> title = body.json().containsKey("title") ? Optional.of(body.text("title")) : Optional.empty();
        Refused.unless(editIncident.amend(reference, new EditIncident.Amendment(title, wanted.given(),
                wanted.withdrawn(), wanted.counts())));
        return json(reference);
    }

    private String json(Reference reference) {
        return readIncident.find(reference)
                .map(incident -> IncidentJson.write(readIncident.form(), readIncident::question, incident).toString())
                .orElseThrow(() -> Refused.notFound(reference));
    }
}
