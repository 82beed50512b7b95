package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.retention.ErasePeople;
import fr.clepsydre.app.retention.ReadRetention;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long the people of an incident are kept, what holds them, and their erasure. */
@Path("/incidents/{reference}/erasure")
@RequestScoped
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private ReadRetention read;
    @Inject
    private ErasePeople erase;
    @Inject
    private Permitted permitted;

    @GET
    @Operation(summary = "What would go, when, and what holds it", description = "due: the first day; counts by kind; holds; "
            + "erased once it is done")
    public String find(@PathParam("reference") String written) {
        permitted.demand(Permission.SEE_RETENTION);
        ReadRetention.Due due = due(written);
        JsonObjectBuilder counts = Json.createObjectBuilder();
        read.counts(due.row().incident()).forEach(counts::add);
        JsonArrayBuilder holds = Json.createArrayBuilder();
        read.holds(due.row().incident()).forEach(hold -> holds.add(Json.createObjectBuilder()
                .add("id", hold.id().toString()).add("reason", hold.reason()).add("by", hold.by())
                .add("at", Instants.write(hold.at(), PARIS))));
        JsonObjectBuilder json = Json.createObjectBuilder().add("people", due.row().people())
                .add("due", due.due().toString()).add("isDue", due.now()).add("counts", counts).add("holds", holds);
        due.row().erasure().ifPresent(done -> json.add("erased", Json.createObjectBuilder()
                .add("at", Instants.write(done.at(), PARIS)).add("by", done.by()).add("reason", done.reason())));
        return json.build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Erase the people of the incident, with its key", description = "reason; early: true to do it although "
            + "its day has not come")
    @APIResponse(responseCode = "422", description = "TOO_EARLY, HELD, AT_WORK, ERASED_ALREADY, REASON_MISSING")
    public String erase(@PathParam("reference") String written, InputStream json) {
        permitted.demand(Permission.ERASE_PEOPLE);
        Reference incident = due(written).row().incident();
        Body body = Body.read(json).only("reason", "early");
        Refused.unless(erase.erase(incident, body.text("reason"), body.flag("early").orElse(false)));
        return find(written);
    }

    @POST
    @Path("holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stop any erasure", description = "reason")
    public String hold(@PathParam("reference") String written, InputStream json) {
        permitted.demand(Permission.ERASE_PEOPLE);
        Reference incident = due(written).row().incident();
        UUID id = Refused.unless(erase.hold(incident, Body.read(json).only("reason").text("reason")));
        return Json.createObjectBuilder().add("id", id.toString()).build().toString();
    }

    @POST
    @Path("holds/{hold}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lift what stops it", description = "reason")
    public String lift(@PathParam("reference") String written, @PathParam("hold") String hold, InputStream json) {
        permitted.demand(Permission.ERASE_PEOPLE);
        Reference incident = due(written).row().incident();
        UUID id = Names.id(hold);
        Refused.unless(erase.lift(incident, id, Body.read(json).only("reason").text("reason")));
        return find(written);
    }

    private ReadRetention.Due due(String written) {
        return Reference.parse(written).flatMap(read::find).orElseThrow(() -> Refused.notFound(written));
    }
}
