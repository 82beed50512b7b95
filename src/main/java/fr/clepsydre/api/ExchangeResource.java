package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.ExchangeNotification;
import fr.clepsydre.app.notification.TakeNotification;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Arrival;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notification of one laboratory as the EDPB's template in JSON, out and in. */
@Path("/incidents/{reference}/laboratories/{finess}/notification.edpb.json")
@RequestScoped
@Tag(name = "Notification")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeResource {

    /** A filled template is far smaller: twenty thousand characters in each of its texts would fit. */
    private static final long LARGEST = 1L << 20;

    @Inject
    private ExchangeNotification exchange;

    @Inject
    private TakeNotification take;

    @Inject
    private Permitted permitted;

    @GET
    @Operation(summary = "The EDPB template v1.0 as JSON", description = "Members field_3 to field_126, by the mended "
            + "schema that Clepsydre ships (templates/notification/edpb-1.0.schema.json).")
    @APIResponse(responseCode = "200", description = "The fields that are answered")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public Response current(@PathParam("reference") String text, @PathParam("finess") String number) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        Reference reference = Names.reference(text);
        String finess = Names.finess(text, number);
        Document document = exchange.edpb(reference, finess).orElseThrow(() -> Refused.notFound(reference, finess));
        return Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take over the EDPB template v1.0 as JSON", description = "All or nothing, at most 1 MiB. "
            + "Answers go to the questions of the CNIL's form where they have a counterpart, else to those of the EDPB's.")
    @APIResponse(responseCode = "200", description = "taken: questions that have a new answer; followsFromTheCase: "
            + "fields that are not taken over, because names, counts and the awareness are changed in the case itself")
    @APIResponse(responseCode = "422", description = "What does not fit, field by field")
    public String take(@PathParam("reference") String text, @PathParam("finess") String number, InputStream json) {
        permitted.demand(Permission.EDIT_CASE);
        Reference reference = Names.reference(text);
        String finess = Names.finess(text, number);
        Arrival arrival = Refused.unless(take.edpb(reference, finess, LimitedBody.bytes(json, LARGEST)));
        return Json.createObjectBuilder()
                .add("taken", names(arrival.given().keySet().stream().sorted().toList()))
                .add("followsFromTheCase", names(arrival.left().stream()
                        .map(key -> key.replaceFirst("^edpb", "field_")).toList()))
                .build().toString();
    }

    private static JsonArrayBuilder names(Collection<String> names) {
        return Json.createArrayBuilder(names);
    }
}
